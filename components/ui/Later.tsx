import { createElement, type FunctionComponent, type ReactNode, useEffect, useState } from 'react';

/** A part of the screen whose code comes later. `load` sends for it before it is shown. */
export interface Part<Props> {
  load(): Promise<unknown>;
  /** The part, once its code is here. */
  now(): FunctionComponent<Props> | null;
}

/** Names a part whose code is fetched when first shown: `const Banners = partOf(() => import('./Banners.tsx'))`. */
export function partOf<Props>(fetchCode: () => Promise<{ default: FunctionComponent<Props> }>): Part<Props> {
  let here: FunctionComponent<Props> | null = null;
  let coming: Promise<unknown> | null = null;
  return {
    now: () => here,
    load: () => {
      coming ??= fetchCode().then((module) => {
        here = module.default;
      });
      return coming;
    },
  };
}

/**
 * Draws a part the moment its code is here, and `meanwhile` until then. React's own `lazy` keeps back, for up to 300 ms,
 * what arrives soon after something else was drawn.
 */
export function Later<Props extends object>({
  part,
  props,
  meanwhile = null,
}: {
  part: Part<Props>;
  props: Props;
  meanwhile?: ReactNode;
}) {
  const [, drawAgain] = useState<Part<Props>>();
  const [failed, setFailed] = useState<unknown>(null);
  const drawn = part.now();
  useEffect(() => {
    // Judged by what was drawn: the code may have come since, and nobody else would draw it.
    if (!drawn) part.load().then(() => drawAgain(part), setFailed);
  }, [part, drawn]);
  // Code that cannot be fetched is gone with an update: the error screen says so, and loads the new one.
  if (failed) throw failed;
  return drawn ? createElement(drawn, props) : meanwhile;
}
