import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messages } from '../../utils/language/en/messages.ts';
import { people } from '../../utils/language/en/people.ts';
import { posts } from '../../utils/language/en/posts.ts';
import { thisPage } from '../../utils/language/en/this-page.ts';
import { type BrowserWindow, openWithWindow } from '../harness/browser-window.ts';
import { demoPost, servedDemo } from '../harness/demo-page.ts';
import type { OpenMedspill } from '../harness/open-medspill.ts';
import { type Surface, until } from '../harness/surface.ts';
import { comeIn } from './screens/welcome.ts';
import { stored } from './stored.ts';

/* The main job without a mouse: the browser's own key, Tab, letters, Space, Enter, and nothing else. */
describe.each(['chromium', 'firefox'] as const)('the main job by keyboard alone, in %s', (browser) => {
  const post = demoPost(new Date(), { ageDays: 1 });
  let medspill: OpenMedspill;
  let window: BrowserWindow;

  beforeAll(async () => {
    ({ medspill, window } = await openWithWindow(browser, { pages: servedDemo(post) }));
    await comeIn(medspill);
    await medspill.goTo(post.url);
  });
  afterAll(() => medspill?.close());

  /** What has the keyboard now, by the name a screen reader says. Empty when nothing has. */
  const focused = (surface: Surface) =>
    surface.look<string>(`(document) => {
      const element = document.activeElement;
      if (!element || element === document.body || !document.hasFocus()) return '';
      const label = element.labels?.[0]?.textContent;
      return (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim();
    }`);

  /** Presses Tab until something of that name has the keyboard, as often as the screen asks of her; then the key. */
  async function reach(
    surface: Surface,
    name: string | RegExp,
    key?: 'Enter' | 'Space',
    closes = false,
  ): Promise<void> {
    const passed: string[] = [];
    for (let step = 0; step < 40; step++) {
      await surface.key('Tab');
      const at = await focused(surface);
      passed.push(at);
      if (typeof name === 'string' ? at === name : name.test(at)) {
        if (key) await surface.key(key, { closes });
        return;
      }
    }
    throw new Error(`The keyboard never came to ${name}. It came to ${passed.join(' | ')}.`);
  }

  it('reads the post, saves it and says who helped', async () => {
    await window.pressAltShift('m');
    const popup = await window.popup();
    await popup.waitForText(thisPage.terms.understood);
    await reach(popup, thisPage.terms.understood, 'Enter');
    await popup.waitForText(thisPage.save);
    await reach(popup, thisPage.save, 'Enter');
    await popup.waitForText(thisPage.whoHelped);
    // The button she pressed is gone: the keyboard is where the next step begins, not at the top of nothing.
    expect(await focused(popup)).not.toBe('');
    await reach(popup, posts.addHelper);
    await popup.type('Kari Nordvik');
    await popup.waitForText(people.addNamed.replace('{name}', 'Kari Nordvik'));
    await popup.key('Enter');
    await popup.waitForText(people.whatDidTheyDo);
    await reach(popup, people.role.photo, 'Space');
    // Told once, the roles fold to a line.
    await until(
      () => 'The roles did not fold.',
      async () => !(await popup.text()).includes(people.whatDidTheyDo),
    );
    await reach(popup, thisPage.openPlanner, 'Enter', true);
  });

  it('comes to the post in the planner, writes the thank-you and copies it', async () => {
    const planner = await medspill.planner();
    await planner.waitForText(posts.thank.replace('{name}', 'Kari'));
    await reach(planner, posts.thank.replace('{name}', 'Kari'), 'Enter');
    await planner.waitForText(messages.copy);
    await until(
      () => 'The keyboard did not follow to the letter.',
      async () => (await focused(planner)) !== '',
    );
    await reach(planner, messages.copy, 'Enter');
    await planner.waitForText(messages.copied);
    await reach(planner, messages.sent, 'Enter');
    await planner.waitForText(messages.markedSent);
    // The button she pressed goes away with the press: the keyboard is at what stands in its place.
    const told = messages.sentWhen.replace('{when}', '').trim();
    await until(
      () => 'The keyboard did not come to the line that says it is sent.',
      async () => (await focused(planner)).includes(told),
    );
    const { text } = await medspill.clipboard();
    expect(text).toContain('Kari');
    const { messages: letters = [], contributions = [] } = await stored(medspill);
    expect(contributions.filter(({ deletedAt }) => deletedAt === null)).toMatchObject([{ role: 'photo' }]);
    expect(letters.filter(({ sentAt }) => sentAt !== null)).toHaveLength(1);
    expect(await medspill.complaints()).toEqual([]);
  });
});
