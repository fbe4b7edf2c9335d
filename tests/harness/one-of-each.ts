import type { Page } from 'puppeteer-core';
import { screenNames } from '../../components/use-place.ts';
import { wordsOf } from '../../utils/language/words.ts';
import type { Language } from '../../utils/model/people.ts';
import { chromiumSurface } from './chromium-surface.ts';

/** Pages of one thing of its kind. Those of a campaign and of a planned post have the name of their list in the address. */
type OneThing = 'post' | 'person' | 'message' | 'ask' | 'campaign' | 'planned-post';

/** Every page there is to look at: each screen, and the pages that some of them have of one thing. */
export const everyPage = [...screenNames, 'campaign', 'planned-post'] as const;

/**
 * The addresses (`#/ask/…`) of one post, person, letter, ask, campaign and planned post of the sample company, found as she finds them: in its list, by
 * the button that writes to a colleague, by the planned post that needs somebody. `page` shows the planner or the workspace.
 */
export async function oneOfEach(page: Page, language: Language): Promise<Record<OneThing, string>> {
  const screen = chromiumSurface(page);
  const { messages, planning } = wordsOf(language);
  const goTo = (place: string) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, place);
  const arrived = async (screenName: string) => {
    await page.waitForFunction((name) => location.hash.startsWith(`#/${name}/`), {}, screenName);
    return page.evaluate(() => location.hash);
  };
  const inList = async (list: string, screenName: string) => {
    await goTo(list);
    const link = await page.waitForSelector(`a[href^="#/${screenName}/"]`);
    return (await link?.evaluate((one) => one.getAttribute('href'))) ?? list;
  };
  const post = await inList('#/posts', 'post');
  const person = await inList('#/people', 'person');
  const campaign = await inList('#/campaigns', 'campaigns');
  await goTo('#/this-week');
  await screen.press('button', new RegExp(`^${messages.due.result.replace('{name}', '.+')}$`));
  const message = await arrived('message');
  await goTo('#/plan');
  await (await page.waitForSelector('a[href^="#/plan/"], [data-post]'))?.click();
  const plannedPost = await arrived('plan');
  await screen.press('button', planning.plan.openAsk);
  return { post, person, message, ask: await arrived('ask'), campaign, 'planned-post': plannedPost };
}
