import type { Page } from 'puppeteer-core';
import { messages } from '../../../utils/language/en/messages.ts';
import { type Surface, until } from '../../harness/surface.ts';

/** The letters of one window, in English: the queue, a letter with its numbers, what became of it. */
export function lettersScreen({ page, surface }: { page: Page; surface: Surface }) {
  const words = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[contenteditable="true"] p')].map((line) => line.textContent).join('\n\n'),
    );
  return {
    page,
    surface,
    async goTo(place: string) {
      await page.bringToFront();
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/${place}`);
    },
    /** What the queue offers for the post whose words are given, e.g. "Thank Kari", with the whole queue unfolded. */
    async waiting(post: string): Promise<string[]> {
      const more = /^Show .*more$/;
      await page.bringToFront();
      await surface.waitForText(/not heard|has heard/);
      await until(
        () => 'The queue did not unfold.',
        async () => {
          if (!(await surface.has('button', more))) return true;
          await surface.press('button', more);
          return !(await surface.has('button', more));
        },
      );
      return page.evaluate((words) => {
        const row = [...document.querySelectorAll('main ul li')].find((one) => one.textContent?.includes(words));
        return [...(row?.querySelectorAll('button') ?? [])].map((button) => button.textContent ?? '');
      }, post);
    },
    /** Presses "Later" beside the person, at the post whose words are given. */
    async putOff(post: string, thank: string) {
      await page.bringToFront();
      await page.evaluate(
        (words, name, later) => {
          const row = [...document.querySelectorAll('main ul li')].find((one) => one.textContent?.includes(words));
          const button = [...(row?.querySelectorAll('button') ?? [])].find((one) => one.textContent === name);
          const beside = [...(button?.parentElement?.querySelectorAll('button') ?? [])];
          beside.find((one) => one.textContent === later)?.click();
        },
        post,
        thank,
        messages.due.snooze,
      );
    },
    /** The words of the letter that is open, once it is not `but`. */
    letter: (but = '') =>
      until(
        async () => `There is no other letter here:\n${await surface.text()}`,
        async () => {
          const now = await words();
          return now !== '' && now !== but ? now : null;
        },
      ),
    /** The numbers that carry a receipt, as printed. */
    numbers: () =>
      page.evaluate(() => [...document.querySelectorAll('.ms-fact')].map((number) => number.textContent ?? '')),
    /** Puts the caret inside the first number, or right behind it, and types. */
    async typeAtNumber(where: 'inside' | 'behind', text: string) {
      await page.bringToFront();
      await page.evaluate((isInside) => {
        const number = document.querySelector('.ms-fact')?.firstChild;
        if (!number) throw new Error('There is no number in the letter.');
        document.querySelector<HTMLElement>('[contenteditable="true"]')?.focus();
        document.getSelection()?.collapse(number, isInside ? 1 : (number.textContent?.length ?? 0));
      }, where === 'inside');
      await page.keyboard.type(text);
    },
    /** Writes on at the end of the letter. */
    async typeAtEnd(text: string) {
      await page.bringToFront();
      await page.evaluate(() => {
        const field = document.querySelector<HTMLElement>('[contenteditable="true"]');
        field?.focus();
        if (field) document.getSelection()?.selectAllChildren(field);
        document.getSelection()?.collapseToEnd();
      });
      await page.keyboard.type(text);
      await until(
        () => 'It was not written.',
        async () => (await words()).endsWith(text),
      );
    },
    /** Writes over what stands in the field of several lines. */
    async writeOver(label: string, text: string) {
      await page.bringToFront();
      await until(
        () => `There is no field "${label}".`,
        () => surface.has('textbox', label),
      );
      await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('textarea:not([aria-hidden])')?.select());
      await page.keyboard.type(text);
    },
    async copy() {
      await page.bringToFront();
      await surface.press('button', messages.copy);
      await surface.waitForText(messages.didYouSend);
    },
    /** Where a line of the menu "more ways" leads; null when it is not there. */
    async otherWay(name: string): Promise<string | null> {
      await page.bringToFront();
      await surface.press('button', messages.otherWays);
      await until(
        () => 'The menu did not open.',
        () => surface.has('menuitem', messages.copyPlain),
      );
      const href = await page.evaluate(
        (wanted) =>
          [...document.querySelectorAll('[role="menuitem"]')]
            .find((one) => one.textContent === wanted)
            ?.getAttribute('href') ?? null,
        name,
      );
      await page.keyboard.press('Escape');
      return href;
    },
  };
}
