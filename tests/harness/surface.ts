/** What a person can press or fill, by the role a screen reader says. */
export type SurfaceRole =
  | 'button'
  | 'link'
  | 'textbox'
  | 'option'
  | 'checkbox'
  | 'combobox'
  | 'heading'
  | 'tab'
  | 'menuitem'
  | 'radio';

/** Keys that a screen is walked with. */
export type SurfaceKey = 'Tab' | 'Enter' | 'Space';

/** What to look for: an accessible name, whole or (as a pattern) in part. */
export type SurfaceName = string | RegExp;

/** One of our own pages on the screen: popup, planner or workspace, in either browser. Found by role and name only. */
export interface Surface {
  /** The words on it. */
  text(): Promise<string>;
  /** Waits until the words are on it, and gives all its words. */
  waitForText(words: SurfaceName): Promise<string>;
  /** Waits for the thing and presses it, as a person would. `closes`: the page goes away with the press. `within`: only in the group of that name. */
  press(role: SurfaceRole, name: SurfaceName, options?: { closes?: boolean; within?: string }): Promise<void>;
  /** Empties a field and types into it. */
  fill(name: SurfaceName, text: string): Promise<void>;
  /** Presses a key, as the keyboard does: it comes to whatever has the keyboard. `closes`: the page goes away with the press. */
  key(key: SurfaceKey, options?: { closes?: boolean }): Promise<void>;
  /** Types, into whatever has the keyboard. */
  type(text: string): Promise<void>;
  /** Whether such a thing is on it now. */
  has(role: SurfaceRole, name: SurfaceName): Promise<boolean>;
  /** Works a plain value out from the page. `source` is the text of a function of (document, window). */
  look<T>(source: string): Promise<T>;
  /** Null where the browser takes no picture of such a page. */
  screenshot(path: string): Promise<string | null>;
}

const selectors: Record<SurfaceRole, string> = {
  button: 'button, [role="button"], summary',
  link: 'a[href]',
  textbox: 'input:not([type="checkbox"]):not([type="radio"]):not([type="file"]), textarea, [contenteditable="true"]',
  option: '[role="option"], option',
  checkbox: 'input[type="checkbox"]',
  combobox: '[role="combobox"], select, input[aria-haspopup="listbox"]',
  heading: 'h1, h2, h3, h4, [role="heading"]',
  tab: '[role="tab"]',
  menuitem: '[role="menuitem"]',
  radio: 'input[type="radio"], [role="radio"]',
};

/**
 * The text of a function of (document, window) that gives the first visible element of that role and name, or null.
 * Runs in the page in either browser, so it is plain text and leans on nothing.
 */
export function finder(role: SurfaceRole, name: SurfaceName, within?: string): string {
  const wanted = name instanceof RegExp ? { pattern: name.source, flags: name.flags } : { whole: name };
  return `(document, window) => {
    const wanted = ${JSON.stringify(wanted)};
    const tidy = (text) => (text || '').replace(/\\s+/g, ' ').trim();
    const nameOf = (element) => {
      const label = element.getAttribute('aria-label');
      if (label) return tidy(label);
      const by = element.getAttribute('aria-labelledby');
      if (by) return tidy(by.split(/\\s+/).map((id) => { const one = document.getElementById(id); return one ? one.textContent : ''; }).join(' '));
      if (element.id && /INPUT|TEXTAREA|SELECT/.test(element.tagName)) {
        const own = document.querySelector('label[for="' + element.id.replace(/["\\\\]/g, '') + '"]');
        if (own) return tidy(own.textContent);
      }
      const around = element.closest('label');
      if (around) return tidy(around.textContent);
      return tidy(element.textContent) || tidy(element.getAttribute('placeholder')) || tidy(element.title);
    };
    const isSeen = (element) => {
      const target = element.type === 'checkbox' || element.type === 'radio' ? element.closest('label, div') || element : element;
      const box = target.getBoundingClientRect();
      return box.width > 0 && box.height > 0 && window.getComputedStyle(target).visibility !== 'hidden';
    };
    const fits = (element) => {
      const said = nameOf(element);
      return 'whole' in wanted ? said === wanted.whole : new RegExp(wanted.pattern, wanted.flags).test(said);
    };
    const group = ${JSON.stringify(within ?? null)};
    const place = group === null ? document : [...document.querySelectorAll('[role="group"], section, dialog, [role="dialog"], li, tr')].find((one) => nameOf(one) === group);
    if (!place) return null;
    return [...place.querySelectorAll(${JSON.stringify(selectors[role])})].find((element) => isSeen(element) && fits(element)) || null;
  }`;
}

/** Asks again and again until there is an answer. Throws with `what` after `milliseconds`. */
export async function until<T>(
  what: () => string | Promise<string>,
  ask: () => Promise<T | null | undefined | false>,
  milliseconds = 30_000,
): Promise<T> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask().catch(() => null);
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(await what());
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

export function fits(text: string, words: SurfaceName): boolean {
  return words instanceof RegExp ? words.test(text) : text.includes(words);
}
