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

/**
 * The same, as often as it takes: a request sent to a worker that is just ending is dropped now and then without a word, which
 * is why `wire/ask.ts` sends it again.
 */
export async function insistOnAnswer(page: Page, name: string, request: unknown): Promise<unknown> {
  for (let attempt = 0; attempt < 6; attempt++) {
    const silence = new Promise<undefined>((resolve) => setTimeout(resolve, 2500, undefined));
    const reply = await Promise.race([sendRequest(page, name, request).catch(() => undefined), silence]);
    if (reply !== undefined && reply !== null) return reply;
  }
  throw new Error(`${name} was never answered.`);
}
