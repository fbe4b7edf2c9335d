import { JSDOM } from 'jsdom';
import { act, type FunctionComponent, type ReactNode, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { Later, type Part } from '../../../components/ui/Later.tsx';

const { window } = new JSDOM('<div id="root"></div>');
Object.assign(globalThis, { window, document: window.document, IS_REACT_ACT_ENVIRONMENT: true });

const Screen: FunctionComponent = () => 'here';
let here: FunctionComponent | null = null;
const part: Part<object> = { load: () => Promise.resolve(), now: () => here };

/** Its effect runs after what is in it was drawn, and before anything in it begins to wait. */
function Around({ children }: { children: ReactNode }) {
  useLayoutEffect(() => {
    here = Screen;
  }, []);
  return children;
}

/* Once in a few hundred openings the panel stood empty: the code had come after the drawing and before anybody waited for it. */
it('draws a part whose code comes between the first drawing and the wait for it', async () => {
  const root = window.document.querySelector('#root');
  if (!root) throw new Error('no root');
  await act(async () =>
    createRoot(root).render(
      <Around>
        <Later part={part} props={{}} meanwhile="loading" />
      </Around>,
    ),
  );
  expect(root.textContent).toBe('here');
});
