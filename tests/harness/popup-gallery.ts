import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../../utils/language/words.ts';
import type { Language } from '../../utils/model/people.ts';
import { changeSettings } from './change-settings.ts';
import { demoPost, servedDemo } from './demo-page.ts';
import { type OpenMedspill, openMedspill } from './open-medspill.ts';
import type { Surface } from './surface.ts';

/** Pages that bring the popup into a state of its own, by the name of the picture. */
const cases: Record<string, string> = {
  'several-posts': 'linkedin/react-feed-with-ad-and-comment',
  'some-unread': 'linkedin/react-post-written-as-a-draft',
  'not-signed-in': 'linkedin/sign-in-wall',
  'still-loading': 'facebook/dialog-that-still-loads-over-the-feed',
  'other-period': 'youtube/studio-analytics-of-a-week',
};
const ELSEWHERE = 'https://www.example.com/news';

/**
 * Every state of the popup, in the true popup over real pages of our own: the first time on a platform, a reading, a choice, a
 * save, a jump that is asked about, and each "no". One file for each state, language and theme.
 */
export async function photographPopup(out: string, languages: readonly string[], themes: readonly string[]) {
  const names: string[] = [];
  for (const language of languages as Language[]) {
    for (const theme of themes) names.push(...(await statesOf(out, language, theme)));
  }
  return names;
}

async function statesOf(out: string, language: Language, theme: string): Promise<string[]> {
  const post = demoPost(new Date());
  const served = new Map(servedDemo(post));
  served.set(ELSEWHERE, { html: '<!doctype html><title>News</title><p>News of the day</p>' });
  const places = Object.entries(cases).map(([name, folder]) => {
    const text = (file: string) => readFileSync(new URL(`../platforms/${folder}/${file}`, import.meta.url), 'utf8');
    const { url } = JSON.parse(text('expected.json')) as { url: string };
    served.set(url, { html: text('page.html') });
    return { name, url };
  });
  const changing = served.get(post.url) as { html: string };
  const medspill = await openMedspill('chromium', { pages: served });
  const words = wordsOf(language).thisPage;
  const names: string[] = [];
  const picture = async (name: string, popup: Surface) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    const file = `popup-${name}-${language}-${theme}.png`;
    await popup.screenshot(join(out, file));
    names.push(file);
  };
  const visit = async (url: string) => {
    await medspill.closePopup();
    await medspill.goTo(url);
    return medspill.openPopup();
  };
  await choose(medspill, { language, theme, welcomed: true });
  await picture('first-time', await visit(post.url));
  await choose(medspill, { termsSeen: ['linkedin', 'facebook', 'youtube'] });
  const first = await visit(post.url);
  await picture('read', first);
  await first.press('button', words.save);
  await first.waitForText(words.whoHelped);
  await picture('saved', first);
  changing.html = changing.html.replaceAll(/\b214\b/g, '21');
  const again = await visit(post.url);
  await again.press('button', words.save);
  await again.waitForText(words.unusual.title);
  await picture('unusual', again);
  for (const { name, url } of places) await picture(name, await visit(url));
  await picture('not-a-platform', await visit(ELSEWHERE));
  await picture('cannot-read', await visit('about:blank'));
  await medspill.close();
  return names;
}

/** Changes settings with no page of ours left open. */
async function choose(medspill: OpenMedspill, change: object): Promise<void> {
  const { page } = await medspill.openTab('workspace.html#/settings');
  await changeSettings(page, change);
  await page.close();
}
