import type { Page } from 'puppeteer-core';
import { wordsOf } from '../../utils/language/words.ts';
import type { Language } from '../../utils/model/people.ts';
import { chromiumSurface } from './chromium-surface.ts';

/** Screens that show one thing of its kind. */
export const oneThing = ['post', 'person', 'message', 'ask'] as const;
export type OneThing = (typeof oneThing)[number];

/**
 * The addresses (`#/ask/…`) of one post, person, letter and ask of the sample company, found as she finds them: in its list, by
 * the button that writes to a colleague, by the planned post that needs somebody. `page` shows the planner or the workspace.
 */
export async function oneOfEach(page: Page, language: Language): Promise<Record<OneThing, string>> {
  const screen = chromiumSurface(page);
  const { messages, planning } = wordsOf(language);
  const goTo = (place: string) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, place);
  const arrived = async (screenName: OneThing) => {
    await page.waitForFunction((name) => location.hash.startsWith(`#/${name}/`), {}, screenName);
    return page.evaluate(() => location.hash);
  };
  const inList = async (list: string, screenName: OneThing) => {
    await goTo(list);
    const link = await page.waitForSelector(`a[href^="#/${screenName}/"]`);
    return (await link?.evaluate((one) => one.getAttribute('href'))) ?? list;
  };
  const post = await inList('#/posts', 'post');
  const person = await inList('#/people', 'person');
  await goTo('#/this-week');
  await screen.press('button', new RegExp(`^${messages.due.result.replace('{name}', '.+')}$`));
  const message = await arrived('message');
  await goTo('#/plan');
  await (await page.waitForSelector('a[href^="#/plan/"], [data-post]'))?.click();
  await screen.press('button', planning.plan.openAsk);
  return { post, person, message, ask: await arrived('ask') };
}
