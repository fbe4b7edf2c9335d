import type { Page } from 'puppeteer-core';

/** Sends one request to the background from a page of ours, as `wire/ask.ts` does, and gives the raw reply. */
export function sendRequest(page: Page, name: string, request: unknown): Promise<unknown> {
  return page.evaluate(
    (medspill, asked) => {
      const api = globalThis as unknown as {
        browser?: { runtime: { sendMessage(letter: unknown): Promise<unknown> } };
        chrome: { runtime: { sendMessage(letter: unknown): Promise<unknown> } };
      };
      return (api.browser ?? api.chrome).runtime.sendMessage({ medspill, id: crypto.randomUUID(), request: asked });
    },
    name,
    request,
  );
}
