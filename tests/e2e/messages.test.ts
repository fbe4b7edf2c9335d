import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app } from '../../utils/language/en/app.ts';
import { messages } from '../../utils/language/en/messages.ts';
import { people } from '../../utils/language/en/people.ts';
import { posts } from '../../utils/language/en/posts.ts';
import { settings } from '../../utils/language/en/settings.ts';
import { thisPage } from '../../utils/language/en/this-page.ts';
import { demoPost } from '../harness/demo-page.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { until } from '../harness/surface.ts';
import { openLater } from './later.ts';
import { lettersScreen } from './screens/letters.ts';
import { popupScreen } from './screens/popup.ts';
import { lookAround } from './screens/welcome.ts';
import { stored } from './stored.ts';

const TUNNEL = 'Skaretunnelen';

/*
 * A letter's whole life in the built extension: who waits, later, thanked together, sent, told again a week on, newer
 * numbers, her own words. Only the platform's page is served, and only the clock of a window is ever moved.
 */
describe.each(['chromium', 'firefox'] as const)('letters in %s', (browser) => {
  const post = demoPost(new Date(), { ageDays: 1 });
  const postId = `linkedin:${post.nativeId}`;
  const postPlace = `workspace.html#/post/${encodeURIComponent(postId)}`;
  let medspill: OpenMedspill;
  let file: string;
  let settingsTab: Awaited<ReturnType<OpenMedspill['openTab']>>;

  beforeAll(async () => {
    file = join(await mkdtemp(join(tmpdir(), 'medspill-letters-')), 'post.html');
    await writeFile(file, post.html);
    medspill = await openMedspill(browser, { pages: new Map([[post.url, { file }]]) });
    await lookAround(medspill);
    await medspill.goTo(post.url);
    const popup = popupScreen(await medspill.openPopup());
    await popup.acceptTerms();
    await popup.numbers();
    await popup.save();
    await popup.credit('Kari Solbakken', 'onCamera');
    await popup.credit('Jonas Lien', 'proofreading');
    await until(
      () => 'What they did was not kept.',
      async () => !(await popup.surface.text()).includes(people.whatDidTheyDo),
    );
    await medspill.closePopup();
    settingsTab = await medspill.openTab('workspace.html#/settings');
  });
  afterAll(() => medspill?.close());

  // Firefox lets no test script run before a page of ours does, and none of its clock's rules differ.
  const movesClock = it.runIf(browser === 'chromium');
  const due = (kind: 'thanks' | 'result', name: string) => messages.due[kind].replace('{name}', name);
  const waitingOnDay = async (days: number) => {
    const opened = await openLater(medspill, 'workspace.html#/messages', days);
    await opened.surface.waitForText(/not heard|heard from you/);
    const names = await lettersScreen(opened).waiting(TUNNEL);
    await opened.page.close();
    return names;
  };
  const mine = async () => (await stored(medspill)).messages?.filter((one) => one.kind !== 'ask') ?? [];
  const badge = () =>
    settingsTab.page.evaluate(() => {
      const api = globalThis as unknown as { chrome: { action: { getBadgeText(about: object): Promise<string> } } };
      return api.chrome.action.getBadgeText({});
    });

  it('counts on the icon who waits, from the moment that is switched on', async () => {
    expect(await badge()).toBe('');
    await settingsTab.page.bringToFront();
    await settingsTab.surface.press('checkbox', settings.badge);
    await until(
      async () => `The icon says "${await badge()}".`,
      async () => Number(await badge()) > 1,
    );
  });

  it('puts a thank-you off, and brings it back by Undo', async () => {
    const queue = lettersScreen(await medspill.openTab('workspace.html#/messages'));
    const kari = due('thanks', 'Kari');
    const waits = async (is: boolean) => {
      await until(
        async () => `${kari}: ${is ? 'not there' : 'still there'} among ${await queue.waiting(TUNNEL)}.`,
        async () => (await queue.waiting(TUNNEL)).includes(kari) === is,
      );
    };
    await waits(true);
    const before = Number(await badge());
    await queue.putOff(TUNNEL, kari);
    await waits(false);
    await queue.surface.waitForText(messages.due.snoozed.replace('{name}', 'Kari'));
    await until(
      async () => `The icon says ${await badge()} after ${before}.`,
      async () => Number(await badge()) === before - 1,
      10_000,
    );
    await queue.page.bringToFront();
    await queue.surface.press('button', app.action.undo);
    await waits(true);
    await queue.putOff(TUNNEL, kari);
    await waits(false);
    await queue.page.close();
  });

  movesClock('brings it back by itself after three days', async () => {
    expect(await waitingOnDay(2)).not.toContain(due('thanks', 'Kari'));
    expect(await waitingOnDay(3.1)).toContain(due('thanks', 'Kari'));
  });

  it('thanks several at once: one letter each, one after the other, and asks of each whether it was sent', async () => {
    const desk = lettersScreen(await medspill.openTab(postPlace));
    await desk.surface.press('button', /^Thank both/);
    const first = await desk.letter();
    expect(first).toMatch(/Kari|Jonas/);
    await desk.copy();
    await desk.surface.press('button', app.action.undo);
    await until(
      () => 'The copy was not taken back.',
      async () => !(await desk.surface.text()).includes(messages.didYouSend),
    );
    await desk.copy();
    await desk.surface.press('button', messages.sent);
    await desk.surface.waitForText(/^.*✓ Sent /m);
    await desk.surface.press('button', /^Next: /);
    const second = await desk.letter(first);
    expect(second).not.toBe(first);
    expect(/Kari/.test(first)).toBe(/Jonas/.test(second));
    await desk.copy();
    const about = (await mine()).filter((one) => (one.postIds as string[]).includes(postId));
    expect(about).toHaveLength(2);
    expect(about.map((one) => (one.recipients as string[]).length)).toEqual([1, 1]);
    expect(about.filter((one) => one.sentAt !== null)).toHaveLength(1);
    await desk.page.close();
  });

  it('asks in a narrow panel, with nothing lying over the question', async () => {
    const narrow = lettersScreen(await medspill.openTab('sidepanel.html#/messages'));
    await narrow.page.setViewport({ width: 320, height: 640 });
    const [letter] = (await mine()).filter((one) => one.copiedAt !== null && one.sentAt === null);
    await narrow.goTo(`message/${letter?.id}`);
    await narrow.copy();
    const isFree = await narrow.page.evaluate((name) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
      button?.scrollIntoView({ block: 'end' });
      const box = button?.getBoundingClientRect();
      const places = box ? [0.1, 0.5, 0.9].map((part) => [box.left + box.width * part, box.top + box.height / 2]) : [];
      return places.length > 0 && places.every(([x = 0, y = 0]) => button?.contains(document.elementFromPoint(x, y)));
    }, messages.sent);
    expect(isFree).toBe(true);
    await narrow.page.close();
  });

  it('lets her say later that it was sent, from the list', async () => {
    const list = lettersScreen(await medspill.openTab('workspace.html#/messages'));
    await list.page.bringToFront();
    await list.waiting(TUNNEL);
    await list.surface.press('button', messages.sent);
    await until(
      () => 'It is not marked as sent.',
      async () => (await mine()).filter((one) => one.sentAt !== null).length === 2,
    );
    await list.surface.press('button', app.action.undo);
    await list.surface.press('button', messages.sent);
    await until(
      () => 'It is not marked as sent again.',
      async () => (await mine()).filter((one) => one.sentAt !== null).length === 2,
    );
    await list.page.close();
  });

  it('shows what was said, about the post and to the person, and that it was sent', async () => {
    const about = lettersScreen(await medspill.openTab(postPlace));
    const saidAbout = await about.surface.waitForText(messages.saidAbout);
    expect(saidAbout).toMatch(/To Kari Solbakken[\s\S]*Sent/);
    expect(saidAbout).toMatch(/To Jonas Lien[\s\S]*Sent/);
    const [kari] = (await stored(medspill)).colleagues?.filter((one) => one.name === 'Kari Solbakken') ?? [];
    await about.goTo(`person/${kari?.id}`);
    await about.surface.waitForText(people.said);
    await about.surface.waitForText(/Hei Kari|Kari[,!]/);
    const shown = await about.surface.text();
    expect(shown.slice(shown.indexOf(people.said))).toMatch(/Sent /);
    await about.page.close();
  });

  movesClock('has them wait again on the seventh day, for how it went', async () => {
    const toTell = [due('result', 'Kari'), due('result', 'Jonas')];
    expect(await waitingOnDay(5)).not.toEqual(expect.arrayContaining([toTell[0]]));
    expect(await waitingOnDay(6.1)).toEqual(expect.arrayContaining(toTell));
  });

  it('opens an e-mail or a Teams chat only where the person has an address', async () => {
    const desk = lettersScreen(await medspill.openTab('workspace.html#/messages'));
    const letters = await mine();
    const toKari = letters.find((one) => JSON.stringify(one.body).includes('Kari'));
    await desk.goTo(`message/${toKari?.id}`);
    const letter = await desk.letter();
    expect(await desk.otherWay(messages.email)).toBeNull();
    expect(await desk.otherWay(messages.teams)).toBeNull();
    await desk.goTo(`person/${(toKari?.recipients as string[] | undefined)?.[0]}`);
    await desk.surface.fill(people.email, "kari.o'solbakken+ute@havblikk.example");
    await desk.page.keyboard.press('Tab');
    await desk.goTo(`message/${toKari?.id}`);
    await desk.letter();
    const mail = new URL(
      (await until(
        () => 'No e-mail.',
        () => desk.otherWay(messages.email),
      )) as string,
    );
    expect(decodeURIComponent(mail.pathname)).toBe("kari.o'solbakken+ute@havblikk.example");
    expect(mail.searchParams.get('body')?.replace(/\r\n/g, '\n')).toBe(letter);
    expect(mail.searchParams.get('subject')).toMatch(/\S/);
    const teams = new URL((await desk.otherWay(messages.teams)) ?? '');
    expect(`${teams.origin}${teams.pathname}`).toBe('https://teams.microsoft.com/l/chat/0/0');
    expect(teams.searchParams.get('users')).toBe("kari.o'solbakken+ute@havblikk.example");
    expect(teams.searchParams.get('message')).toBe(letter);
    await desk.page.close();
  });

  it('offers the newer numbers when the post is read again, and puts them in with their receipts', async () => {
    const desk = lettersScreen(await medspill.openTab(postPlace));
    await desk.surface.press('button', posts.thankWithResult.replace('{name}', 'Kari'));
    const before = await desk.letter();
    const old = await desk.numbers();
    expect(old).toHaveLength(1);
    expect(await desk.surface.text()).not.toContain(messages.newer);
    const more = (count: number) => count.toLocaleString('nb-NO');
    await writeFile(file, post.html.replaceAll(more(6940), more(8410)).replaceAll(more(214), more(301)));
    await medspill.goTo(post.url);
    const popup = popupScreen(await medspill.openPopup());
    await until(
      () => 'The page was not read again.',
      () => popup.surface.has('button', thisPage.save),
    );
    await popup.surface.press('button', thisPage.save);
    await popup.surface.waitForText(thisPage.saved);
    await medspill.closePopup();
    await desk.page.bringToFront();
    await desk.surface.waitForText(messages.newer);
    expect(await desk.letter()).toBe(before);
    await desk.surface.press('button', messages.useNewer);
    const after = await desk.letter(before);
    const fresh = await desk.numbers();
    expect(fresh).toHaveLength(1);
    expect(after).toBe(before.replace(old[0] ?? '', fresh[0] ?? ''));
    await until(
      () => 'The offer is still there.',
      async () => !(await desk.surface.text()).includes(messages.newer),
    );
    const rows = await stored(medspill);
    const latest = rows.snapshots?.filter((one) => one.postId === postId).at(-1);
    const letter = rows.messages?.find((one) => JSON.stringify(one.body).includes(fresh[0] ?? '-'));
    const facts = letter?.facts as { receipt: { snapshotIds: string[] } }[] | undefined;
    expect(facts?.[0]?.receipt.snapshotIds).toContain(latest?.id);
    await desk.page.close();
  });

  it('says that a number she changes is hers, inside it and right behind it, and takes that back when she does', async () => {
    const desk = lettersScreen(await medspill.openTab(postPlace));
    await desk.surface.press('button', posts.thankWithResult.replace('{name}', 'Kari'));
    await desk.letter();
    const withControl = async (key: 'z' | 'y') => {
      await desk.page.keyboard.down('Control');
      await desk.page.keyboard.press(key);
      await desk.page.keyboard.up('Control');
    };
    const isHers = async () => {
      await desk.surface.waitForText(messages.unbound);
      expect(await desk.numbers()).toEqual([]);
    };
    const isOurs = async () => {
      await until(
        async () => `The number did not come back, or it still says that it is hers:\n${await desk.surface.text()}`,
        async () => (await desk.numbers()).length === 1 && !(await desk.surface.text()).includes(messages.unbound),
      );
      await until(
        () => 'The number that came back was not stored.',
        async () =>
          (await mine()).every((one) => one.kind !== 'thanksWithResult' || JSON.stringify(one.body).includes('factId')),
      );
      await desk.page.bringToFront();
    };
    await isOurs();
    await desk.typeAtNumber('inside', '9');
    await isHers();
    await withControl('z');
    await isOurs();
    await withControl('y');
    await isHers();
    await withControl('z');
    await isOurs();
    // Another number is made of it, as much as by a digit inside.
    await desk.typeAtNumber('behind', '0');
    await isHers();
    await desk.page.keyboard.press('Backspace');
    await isOurs();
    await desk.page.close();
  });

  it('copies what was typed a moment before Ctrl+Enter', async () => {
    const desk = lettersScreen(await medspill.openTab(postPlace));
    await desk.surface.press('button', posts.thankWithResult.replace('{name}', 'Jonas'));
    await desk.letter();
    await desk.typeAtEnd(' Hilsen meg!');
    await desk.page.keyboard.down('Control');
    await desk.page.keyboard.press('Enter');
    await desk.page.keyboard.up('Control');
    await desk.surface.waitForText(messages.didYouSend);
    expect((await medspill.clipboard()).text).toMatch(/ Hilsen meg!$/);
    await desk.page.close();
  });

  it('puts another suggestion in, and gives her own words back when she undoes', async () => {
    const desk = lettersScreen(await medspill.openTab(postPlace));
    await desk.surface.press('button', posts.thankWithResult.replace('{name}', 'Kari'));
    await desk.letter();
    await desk.typeAtEnd(' Vi ses!');
    const hers = await desk.letter();
    expect(hers).toMatch(/Vi ses!$/);
    await desk.surface.press('button', messages.another);
    await desk.surface.waitForText(messages.draftedAnew);
    const other = await desk.letter(hers);
    expect(other).not.toContain('Vi ses!');
    await desk.surface.press('button', app.action.undo);
    expect(await desk.letter(other)).toBe(hers);
    await desk.page.close();
  });

  it('leaves a letter that was sent as it is, and begins another', async () => {
    const sent = (await mine()).find((one) => one.sentAt !== null && one.kind === 'thanks');
    const desk = lettersScreen(await medspill.openTab(`workspace.html#/message/${sent?.id}`));
    const before = await desk.letter();
    await desk.surface.press('button', messages.another);
    const other = await desk.letter(before);
    expect(other).not.toBe(before);
    const still = (await mine()).find((one) => one.id === sent?.id);
    expect([still?.sentAt, still?.body]).toEqual([sent?.sentAt, sent?.body]);
    await desk.page.close();
  });

  movesClock('asks whether to read again when the numbers are nine days old', async () => {
    const [letter] = (await mine()).filter((one) => one.kind === 'thanksWithResult');
    const { page, surface } = await openLater(medspill, `workspace.html#/message/${letter?.id}`, 9);
    await surface.waitForText('The numbers are 9 days old. Read the post again first?');
    expect(await surface.has('link', messages.readAgain)).toBe(true);
    await page.close();
  });

  it('keeps her own variant, says which slot it does not know, and writes with it next time', async () => {
    const desk = lettersScreen(await medspill.openTab('workspace.html#/posts'));
    const [letter] = (await mine()).filter((one) => one.kind === 'thanks' && JSON.stringify(one.body).includes('Kari'));
    await desk.goTo(`message/${letter?.id}`);
    await desk.letter();
    await desk.surface.press('button', messages.variant.open);
    await desk.writeOver(messages.variant.label, 'Hei {nmae}! Du er en kløpper med {post}. Takk skal du ha.');
    await desk.surface.waitForText(
      messages.variant.problem.didYouMean.replace('{slot}', '{nmae}').replace('{other}', '{name}'),
    );
    const isShut = () =>
      desk.page.evaluate(
        (name) => [...document.querySelectorAll('button')].find((one) => one.textContent === name)?.disabled,
        messages.variant.save,
      );
    expect(await isShut()).toBe(true);
    await desk.writeOver(messages.variant.label, 'Hei {name}! Du er en kløpper med {post}. Takk skal du ha.');
    await until(
      () => 'The variant cannot be saved.',
      async () => (await isShut()) === false,
    );
    await desk.surface.press('button', messages.variant.save);
    await desk.surface.waitForText(messages.variant.saved);
    await desk.goTo('messages');
    await desk.surface.waitForText(messages.variant.title);
    await desk.surface.waitForText('Du er en kløpper med {post}');
    await desk.waiting(TUNNEL);
    // Kari's other post waits too: same kind, level and language.
    await desk.surface.press('button', due('thanks', 'Kari'));
    expect(await desk.letter()).toMatch(/^Hei Kari! Du er en kløpper med .+\. Takk skal du ha\.$/);
    await desk.page.close();
  });

  it('complained of nothing', async () => {
    expect(await medspill.complaints()).toEqual([]);
  });
});
