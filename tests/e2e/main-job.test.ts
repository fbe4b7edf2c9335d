import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPost, servedDemo } from '../harness/demo-page.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { plannerScreen } from './screens/planner.ts';
import { popupScreen } from './screens/popup.ts';
import { lookAround } from './screens/welcome.ts';
import { stored } from './stored.ts';

/*
 * The whole path a social-media manager walks, in the built extension: true toolbar button, true popup, true side panel
 * (Chromium) or sidebar (Firefox). Nothing is mocked but the platform's page, which is served at its real address.
 */
describe.each(['chromium', 'firefox'] as const)('the main job in %s', (browser) => {
  const post = demoPost(new Date(), { ageDays: 1 });
  let medspill: OpenMedspill;

  beforeAll(async () => {
    medspill = await openMedspill(browser, { pages: servedDemo(post) });
    await lookAround(medspill);
  });
  afterAll(() => medspill?.close());

  it('reads the page she stands on, and changes nothing in it', async () => {
    await medspill.goTo(post.url);
    const before = await medspill.tab.evaluate(() => document.documentElement.outerHTML);
    const popup = popupScreen(await medspill.openPopup());
    await popup.acceptTerms();
    expect(await popup.numbers()).toEqual({ Impressions: '6,940', Reactions: '214', Comments: '31', Reposts: '12' });
    await popup.save();
    await popup.credit('Kari Solbakken', 'onCamera');
    await popup.credit('Jonas Lien', 'proofreading');
    expect(await medspill.tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await popup.openPlanner();
    const planner = await medspill.planner();
    await planner.waitForText('6,940');
    await planner.waitForText('Kari Solbakken');
  });

  it('stored exactly what was read, once, and who helped', async () => {
    const rows = await stored(medspill);
    const id = `linkedin:${post.nativeId}`;
    expect(rows.posts?.find((one) => one.id === id)).toMatchObject({
      author: 'Havblikk Entreprenør',
      excerpt: post.text,
    });
    const snapshots = rows.snapshots?.filter((one) => one.postId === id) ?? [];
    expect(snapshots).toHaveLength(1);
    const readings = snapshots[0]?.readings as { metric: string; value: number }[];
    expect(Object.fromEntries(readings.map((one) => [one.metric, one.value]))).toEqual(post.numbers);
    const names = new Map(rows.colleagues?.map((one) => [one.id, one.name]));
    const credits = rows.contributions?.filter((one) => one.postId === id && one.deletedAt === null) ?? [];
    expect(credits.map((one) => [names.get(one.colleagueId), one.role]).sort()).toEqual([
      ['Jonas Lien', 'proofreading'],
      ['Kari Solbakken', 'onCamera'],
    ]);
  });

  it('drafts a thank-you in the language of the one who reads it, and copies it for Teams and Outlook', async () => {
    const planner = plannerScreen(await medspill.planner());
    await planner.thank('Kari');
    const letter = await planner.letter();
    expect(letter).toContain('Kari');
    await planner.copy();
    const copied = await medspill.clipboard();
    expect(copied.text.trim()).toBe(letter.trim());
    expect(copied.html).toMatch(/<p>/);
    expect(copied.html).not.toMatch(/<(img|script|style|span)|class=|style=/);
    const rows = await stored(medspill);
    const message = rows.messages?.find((one) => one.copiedAt !== null);
    expect(message).toMatchObject({ kind: 'thanks', language: 'nb', postIds: [`linkedin:${post.nativeId}`] });
  });

  it('tells how it went, in three languages, with no number that was not read', async () => {
    const planner = plannerScreen(await medspill.planner());
    await planner.backToPost();
    await planner.tellHowItWent('Kari');
    for (const language of ['Bokmål', 'Nynorsk', 'English'] as const) {
      await planner.choose(language);
      const letter = await planner.letter();
      const counts = [...letter.matchAll(/\d[\d.,\u00a0\u202f ]*\d/g)].map(([number]) =>
        Number(number.replace(/\D/g, '')),
      );
      for (const count of counts)
        expect(Object.values(post.numbers).some((read) => Math.abs(read - count) <= read * 0.05)).toBe(true);
      expect(letter).toContain('Kari');
    }
  });

  it('complained of nothing and asked nothing of the network', async () => {
    expect(await medspill.complaints()).toEqual([]);
  });
});
