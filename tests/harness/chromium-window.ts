import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from './surface.ts';

/** What Chromium must be started with for `openChromiumWindow`; together with a profile folder, where it leaves the port. */
export const chromiumWindowFlags = [
  '--enable-ui-devtools=0',
  '--enable-features=ui-debug-tools-enable-synthetic-events',
] as const;

/** Windows virtual key codes, as Chromium counts keys on every system. */
const keys = { enter: 13, up: 38, m: 77, l: 76 } as const;
/** Chromium's flags of the keys held down: Shift and Alt. */
const ALT_SHIFT = (1 << 1) | (1 << 3);

interface UiNode {
  nodeId: number;
  nodeName: string;
  /** Name and value by turns. */
  attributes?: string[];
  children?: UiNode[];
}

interface UiAnswer {
  /** Of the request; what the window tells unasked has none. */
  id?: number;
  result?: unknown;
  error?: { message: string };
}

/**
 * Chromium's own window: its frame, its menus, its keys. The ordinary DevTools reach pages only, and a key sent to a page
 * never becomes a command of an extension; Chromium's tools for its own interface send keys to the window as the system does.
 */
export interface ChromiumWindow {
  /** Presses Alt, Shift and a letter, with the page in front. */
  pressAltShift(key: 'm' | 'l'): Promise<void>;
  /**
   * In the right-click menu that stands open: goes up to the last line that an extension put there, and presses Enter. There
   * must be one. Extensions' lines are the ones with a picture that stand before the browser's own last group.
   */
  chooseOwnMenuLine(): Promise<void>;
  close(): void;
}

/** Reaches the window of a Chromium that was started with `chromiumWindowFlags` on this profile folder. */
export async function openChromiumWindow(profile: string): Promise<ChromiumWindow> {
  const port = await until(
    () => 'Chromium did not say where its window is reached.',
    async () => Number((await readFile(join(profile, 'UIDevToolsActivePort'), 'utf8')).split('\n')[0]) || null,
  );
  const socket = new WebSocket(`ws://127.0.0.1:${port}/0`);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error('Chromium does not let its window be reached.'));
  });
  let asked = 0;
  const waiting = new Map<number, (answer: UiAnswer) => void>();
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as UiAnswer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  };
  const send = <T>(method: string, params: object = {}): Promise<T> =>
    new Promise((resolve, reject) => {
      asked += 1;
      waiting.set(asked, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result as T)));
      socket.send(JSON.stringify({ id: asked, method, params }));
    });
  const tree = async () => allOf((await send<{ root: UiNode }>('DOM.getDocument')).root);
  /** Down only: what a key does here it does when it goes down, and the menu that took it may be gone when it comes up. */
  const press = (nodeId: number, keyCode: number, flags = 0) =>
    send('DOM.dispatchKeyEvent', {
      nodeId,
      event: { type: 'keyPressed', keyCode, code: 0, flags, key: 0, isChar: false },
    });
  return {
    async pressAltShift(key) {
      const [window] = contentsOf(await tree(), 'BrowserWidget');
      if (!window) throw new Error('Chromium has no window.');
      await press(window.nodeId, keys[key], ALT_SHIFT);
    },
    async chooseOwnMenuLine() {
      const [menu, lines] = await until(
        () => 'No right-click menu opened.',
        async () => {
          const nodes = await tree();
          const [open] = contentsOf(nodes, 'MenuHost');
          return open ? ([open, nodes.filter(is('MenuItemView'))] as const) : null;
        },
      );
      const own = lines.findLastIndex((line) => allOf(line).some(is('ImageView')));
      if (own < 0) throw new Error('No line of an extension stands in the menu.');
      for (let at = lines.length; at > own; at -= 1) await press(menu.nodeId, keys.up);
      await press(menu.nodeId, keys.enter);
    },
    close: () => socket.close(),
  };
}

const allOf = (node: UiNode): UiNode[] => [node, ...(node.children ?? []).flatMap(allOf)];
const is =
  (name: string) =>
  ({ attributes = [] }: UiNode): boolean =>
    attributes.includes(name);

/** The windows that take the keys of every frame of this name. */
const contentsOf = (nodes: readonly UiNode[], name: string): UiNode[] =>
  nodes
    .filter((node) => node.nodeName === 'Window' && node.attributes?.[1] === name)
    .flatMap(({ children = [] }) => children.filter(({ nodeName }) => nodeName === 'Window'));
