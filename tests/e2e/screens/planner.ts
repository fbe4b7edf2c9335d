import { messages } from '../../../utils/language/en/messages.ts';
import { posts } from '../../../utils/language/en/posts.ts';
import { type Surface, until } from '../../harness/surface.ts';

/** The planner beside the page, in English: the post, its helpers, their letters. */
export function plannerScreen(surface: Surface) {
  const letter = () =>
    surface.look<string>(
      `(document) => { const field = document.querySelector('[contenteditable="true"]'); return field ? [...field.querySelectorAll('p, li')].map((line) => line.textContent).join('\\n\\n') : ''; }`,
    );
  return {
    surface,
    async thank(firstName: string) {
      await surface.press('button', posts.thank.replace('{name}', firstName));
    },
    async tellHowItWent(firstName: string) {
      await surface.press('button', posts.thankWithResult.replace('{name}', firstName));
    },
    /** The words of the letter that is open. */
    letter: () =>
      until(
        async () => `There is no letter here:\n${await surface.text()}`,
        async () => (await letter()) || null,
      ),
    /** Changes the language of the letter and waits for the new draft. */
    async choose(language: string) {
      await surface.waitForText(messages.copy);
      const before = await letter();
      const pressed = surface.look<boolean>(
        `(document) => [...document.querySelectorAll('input[type="radio"]')].some((one) => one.checked && one.closest('div')?.textContent?.includes(${JSON.stringify(language)}))`,
      );
      if (await pressed) return;
      await surface.press('radio', language);
      await until(
        () => `The letter did not change to ${language}.`,
        async () => (await letter()) !== before,
      );
    },
    async copy() {
      await surface.press('button', messages.copy);
      await surface.waitForText(/Did you send it/);
    },
    async backToPost() {
      await surface.look('(document, window) => { window.history.back(); return true; }');
      await surface.waitForText(posts.helpers);
    },
  };
}
