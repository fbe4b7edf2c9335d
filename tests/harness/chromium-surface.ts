import type { ElementHandle, Page } from 'puppeteer-core';
import { finder, fits, type Surface, type SurfaceName, type SurfaceRole, until } from './surface.ts';

/** One of our pages in Chromium, pressed with real input. */
export function chromiumSurface(page: Page): Surface {
  const words = () => page.evaluate('document.body?.innerText ?? ""') as Promise<string>;
  const find = (role: SurfaceRole, name: SurfaceName, within?: string): Promise<ElementHandle> =>
    until(
      async () => `There is no ${role} "${name}" here:\n${await words().catch(() => '(closed)')}`,
      async () => {
        const handle = await page.evaluateHandle(`(${finder(role, name, within)})(document, window)`);
        return handle.asElement() as ElementHandle | null;
      },
    );
  return {
    text: words,
    waitForText: (wanted) =>
      until(
        async () => `The words "${wanted}" did not come. There is:\n${await words().catch(() => '(closed)')}`,
        async () => {
          const said = await words();
          return fits(said, wanted) ? said : null;
        },
      ),
    async press(role, name, { closes = false, within } = {}) {
      const press = async () => {
        const element = await find(role, name, within);
        const target =
          role === 'checkbox' || role === 'radio'
            ? ((await element.evaluateHandle(
                (one) => one.closest('label') ?? one.parentElement?.querySelector('label') ?? one,
              )) as unknown as ElementHandle<Element>)
            : element;
        await standsStill(target);
        await isInReach(target, `The ${role} "${name}"`);
        await pressedOn(target, `The ${role} "${name}"`, () => target.click());
      };
      // What was drawn anew between being found and being pressed is not there to be pressed: a person presses again.
      const pressed = press().catch((error: unknown) => {
        if (closes || !/not clickable|detached/.test(String(error))) throw error;
        return press();
      });
      if (closes)
        await Promise.race([pressed.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 1500))]);
      else await pressed;
    },
    async fill(name, text) {
      const field = await find('textbox', name);
      await field.click({ count: 3 });
      await page.keyboard.press('Backspace');
      await field.type(text);
    },
    async key(key, { closes = false } = {}) {
      // A page that goes away with the key takes along whoever would say that it was pressed.
      if (closes) await page.keyboard.down(key).catch(() => undefined);
      else await page.keyboard.press(key);
    },
    type: (text) => page.keyboard.type(text),
    has: async (role, name) =>
      (await page.evaluateHandle(`(${finder(role, name)})(document, window)`)).asElement() !== null,
    look: <T>(source: string) => page.evaluate(`(${source})(document, window)`) as Promise<T>,
    async screenshot(path) {
      await page.screenshot({ path: path as `${string}.png` });
      return path;
    },
  };
}

/** Waits until nothing lies over a thing, scrolled to where that is so: a notice is gone after ten seconds. */
async function isInReach(element: ElementHandle<Element>, what: string): Promise<void> {
  const reached = await until(
    () => `${what} is covered.`,
    () =>
      element.evaluate((one) => {
        const isFree = () => {
          const { x, y, width, height } = one.getBoundingClientRect();
          const on = document.elementFromPoint(x + width / 2, y + height / 2);
          return on !== null && (one.contains(on) || on.contains(one));
        };
        if (!one.isConnected) return 'gone';
        if (isFree()) return 'free';
        one.scrollIntoView({ block: 'center' });
        return isFree() && 'free';
      }),
  );
  if (reached === 'gone') throw new Error(`${what} is detached.`);
}

/** Presses, and makes sure that it was this the press came to: what moves away under the pointer is a fault of ours. */
async function pressedOn(element: ElementHandle<Element>, what: string, press: () => Promise<void>): Promise<void> {
  await element.evaluate((one) => {
    Object.assign(window, { missed: 'nothing' });
    const note = ({ target }: Event) => {
      const on = target instanceof Element ? target : document.body;
      Object.assign(window, { missed: one.contains(on) ? null : `${on.tagName} ${on.textContent ?? ''}` });
    };
    addEventListener('mousedown', note, { capture: true, once: true });
  });
  await press();
  // A page that went away with the press took its answer along.
  const missed = await element
    .evaluate(() => (window as unknown as { missed?: string | null }).missed ?? null)
    .catch(() => null);
  if (missed !== null) throw new Error(`${what} moved away: the press came to "${missed.slice(0, 80)}".`);
}

/** Waits until a thing has been in one place for a moment, as a person does: what slides in is pressed where it comes to rest. */
async function standsStill(element: ElementHandle<Element>): Promise<void> {
  const place = async () => JSON.stringify(await element.boundingBox());
  let last = await place();
  for (let tries = 0; tries < 20; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    const now = await place();
    if (now === last) return;
    last = now;
  }
}
