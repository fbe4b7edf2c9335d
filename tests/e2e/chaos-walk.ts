import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { thisPage } from '../../utils/language/en/this-page.ts';
import { roles } from '../../utils/model/people.ts';
import { demoPost, servedDemo } from '../harness/demo-page.ts';
import { type OpenMedspill, openMedspill } from '../harness/open-medspill.ts';
import { type Surface, until } from '../harness/surface.ts';
import { insistOnAnswer, sendRequest } from './requests.ts';
import { popupScreen } from './screens/popup.ts';
import { lookAround } from './screens/welcome.ts';
import { type Stored, storedSeenFrom } from './stored.ts';
import { holdWorkerAt, killWorker } from './worker-faults.ts';

/*
 * The main job in the real browser, over and over, with something going wrong in most rounds: the worker killed before, during or
 * after, stopped dead at a random step, the popup closed in the middle of a save, the page left while it is read, several windows
 * saving at once. After each round what is stored is held against what she was told. Seeded: a failure is found again.
 */

export interface ChaosEnd {
  seed: number;
  steps: number;
  seconds: number;
  /** How often each thing was done and went wrong. */
  done: Record<string, number>;
  /** What did not hold, with the rounds that led there; empty when all held. */
  broken: string[];
}

const DAY = 24 * 60 * 60 * 1000;
const faults = [
  ...[
    'nothing',
    'nothing',
    'nothing',
    'worker killed before',
    'worker killed while saving',
    'worker killed while saving',
  ],
  ...['worker stopped at a step', 'popup closed while saving', 'page left while read', 'worker killed while reading'],
] as const;
type Fault = (typeof faults)[number];

/** Walks until the steps are made or the time is over. */
export async function walkInChaos(
  seed: number,
  steps: number,
  longestMs = Number.POSITIVE_INFINITY,
): Promise<ChaosEnd> {
  const random = seeded(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const started = Date.now();
  const posts = [0, 1, 2, 3].map((index) => demoPost(new Date(started - index * DAY)));
  const pages = new Map(posts.flatMap((post) => [...servedDemo(post)]));
  const medspill = await openMedspill('chromium', { pages, watchesWorker: false });
  const done: Record<string, number> = {};
  const trail: string[] = [];
  /** What is being tried now. */
  let under = 'the beginning';
  const end: ChaosEnd = { seed, steps: 0, seconds: 0, done, broken: [] };
  try {
    await lookAround(medspill);
    const people = await firstNames(medspill);
    await medspill.goTo(posts[0]?.url ?? '');
    const first = popupScreen(await medspill.openPopup());
    await first.acceptTerms();
    await first.numbers();
    await medspill.closePopup();
    const windows = [await medspill.openTab('workspace.html#/posts'), await medspill.openTab('workspace.html#/people')];
    const seen = windows.map(({ page }) => page);
    const watch = seen[0] as Page;
    let before = await storedSeenFrom(watch);
    while (end.steps < steps && Date.now() - started < longestMs) {
      const post = pick(posts);
      const postId = `linkedin:${post.nativeId}`;
      const fault = random() < 0.25 ? null : pick(faults);
      under = fault ?? 'windows';
      const round = fault
        ? await saveFromPopup(post.url, fault, random() < 0.3 ? pick(people) : null)
        : await saveFromWindows(post.url);
      end.steps += 1;
      done[round.name] = (done[round.name] ?? 0) + 1;
      trail.push(`${round.name}: ${round.said}`);
      const now = await storedSeenFrom(watch);
      const added = countOf(now, postId) - countOf(before, postId);
      const elsewhere = (now.snapshots?.length ?? 0) - (before.snapshots?.length ?? 0) - added;
      const wrong = [...whatIsBroken(now)];
      if (added < round.atLeast || added > round.atMost) {
        wrong.push(`${added} readings were added; she was told "${round.said}"`);
      }
      if (elsewhere < 0 || elsewhere > (round.leftTo ? 1 : 0)) wrong.push(`${elsewhere} readings of other posts came`);
      if ((now.posts?.length ?? 0) < (before.posts?.length ?? 0)) wrong.push('a post is gone');
      wrong.push(...(await medspill.complaints()));
      if (wrong.length > 0) {
        end.broken = [...wrong, `step ${end.steps} of seed ${seed}, after ${trail.slice(-4).join(' → ')}`];
        break;
      }
      before = now;
    }

    /** One save through the true popup, with a fault. What she is told at the end is what must be so. */
    async function saveFromPopup(url: string, fault: Fault, helper: string | null) {
      const round = { name: `popup, ${fault}`, said: '', atLeast: 0, atMost: 1, leftTo: false };
      const wait = below(120);
      if (fault === 'worker killed before') await killWorker(medspill.browser);
      await medspill.goTo(url);
      const opening = medspill.openPopup();
      if (fault === 'worker killed while reading') {
        await pause(wait);
        await killWorker(medspill.browser);
      }
      const popup = popupScreen(await opening);
      if (fault === 'page left while read') {
        round.leftTo = true;
        await pause(wait);
        await medspill.goTo(pick(posts).url);
      }
      const said = await wordsUnlessClosed(popup.surface);
      round.said = said === null ? 'nothing, the browser closed the popup' : firstLine(said);
      if (said === null) round.name += ', closed by the browser';
      if (said === null || !(await popup.surface.has('button', thisPage.save))) {
        // Not read, and said so, or closed before "save" could be pressed: nothing may be stored.
        round.atMost = 0;
        await medspill.closePopup();
        return round;
      }
      const held =
        fault === 'worker stopped at a step'
          ? await holdWorkerAt(medspill.browser, 1 + below(40)).catch(() => null)
          : null;
      await popup.surface.press('button', thisPage.save);
      if (fault === 'popup closed while saving') {
        await pause(below(40));
        await medspill.closePopup();
        round.said = 'nothing, the popup was closed';
        // What is under way in the worker may still come to its end.
        await pause(600);
        return round;
      }
      if (fault === 'worker killed while saving') {
        await pause(wait);
        await killWorker(medspill.browser);
      }
      if (held) {
        await Promise.race([held.reached, popup.surface.waitForText(told), pause(3000)]);
        await killWorker(medspill.browser);
      }
      const answer = await popup.surface.waitForText(told);
      const saved = answer.includes(thisPage.saved);
      round.said = saved ? 'saved' : firstLine(answer);
      round.atLeast = saved ? 1 : 0;
      round.atMost = saved ? 1 : 0;
      if (saved && helper) await popup.credit(helper, pick(roles)).catch(() => undefined);
      await medspill.closePopup();
      return round;
    }

    /** What the popup says once it has looked at the page; null when the browser closed it first, as it does when focus leaves it. */
    async function wordsUnlessClosed(surface: Surface): Promise<string | null> {
      const isOpen = () =>
        medspill.browser.targets().some((one) => one.url().startsWith(`${medspill.origin}/popup.html`));
      const end = await until(
        async () => `The popup said nothing calm: ${await surface.text()}`,
        async () => {
          if (!isOpen()) return { said: null };
          const said = await surface.text();
          return calm.test(said) ? { said } : null;
        },
      );
      return end.said;
    }

    /** Several windows send saves at once: the same one twice counts once, two different ones count twice. */
    async function saveFromWindows(url: string) {
      const kills = random() < 0.5;
      await medspill.goTo(url);
      const popup = await medspill.openPopup();
      await popupScreen(popup).numbers();
      const tabId = await popup.look<number>(
        'async (document, window) => (await window.chrome.tabs.query({ active: true, currentWindow: true }))[0].id',
      );
      await medspill.closePopup();
      const read = (await insistOnAnswer(watch, 'page.read', { tabId })) as {
        answer: { reading: { posts: { nativeId: string }[] } };
      };
      const { reading } = read.answer;
      const chosen = reading.posts.map(({ nativeId }) => nativeId).slice(0, 1);
      const ids = [randomUUID(), randomUUID()];
      const takenAt = new Date().toISOString();
      const requestOf = (requestId: string | undefined) => ({ requestId, reading, chosen, takenAt, confirmed: true });
      const save = (page: Page, requestId: string | undefined) =>
        sendRequest(page, 'reading.record', requestOf(requestId)).catch(() => undefined);
      const sent = [...seen, ...seen].map((page, index) => save(page, ids[index < 2 ? 0 : index % 2]));
      if (kills) {
        await pause(below(60));
        await killWorker(medspill.browser);
      }
      await Promise.race([Promise.all(sent), pause(2000)]);
      // As `ask` does when nothing came: each once more.
      for (const requestId of ids) await insistOnAnswer(watch, 'reading.record', requestOf(requestId));
      return { name: `windows${kills ? ', worker killed' : ''}`, said: 'saved', atLeast: 2, atMost: 2, leftTo: false };
    }
  } catch (problem) {
    end.broken = [`${under}: ${problem}`, `step ${end.steps} of seed ${seed}, after ${trail.slice(-4).join(' → ')}`];
  } finally {
    await medspill.close();
  }
  end.seconds = Math.round((Date.now() - started) / 100) / 10;
  return end;
}

/** The longest piece of a sentence that stands in it as it is. */
const fixed = (words: string) => words.split(/\{[^}]*\}/).sort((a, b) => b.length - a.length)[0] ?? '';
const oneOf = (all: readonly string[]) =>
  new RegExp(all.map((words) => fixed(words).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'));
/** Everything a popup may calmly say once it has looked at the page, and after "save". */
const calm = oneOf([thisPage.save, ...Object.values(thisPage.state).map(({ title }) => title)]);
const told = oneOf([thisPage.saved, ...Object.values(thisPage.notSaved)]);

function firstLine(text: string): string {
  return (
    text
      .split('\n')
      .find((line) => line.trim().length > 8)
      ?.trim() ?? text.slice(0, 40)
  );
}

/** What must hold whatever happened. */
function* whatIsBroken(rows: Stored): Iterable<string> {
  const twice = (all: readonly unknown[]) => new Set(all).size !== all.length;
  const posts = new Set(rows.posts?.map(({ id }) => id));
  const people = new Set(rows.colleagues?.map(({ id }) => id));
  if (twice((rows.posts ?? []).flatMap(({ nativeId, aliases }) => [nativeId, ...(aliases as string[])])))
    yield 'one post is two';
  for (const one of rows.snapshots ?? []) {
    if (!posts.has(one.postId)) yield 'a reading hangs on no post';
    if ((one.readings as unknown[]).length === 0) yield 'a reading without a number';
  }
  for (const one of rows.latest ?? [])
    if (!posts.has(one.postId)) yield 'something is known of a post that is not there';
  const credits = (rows.contributions ?? []).filter(({ deletedAt }) => deletedAt === null);
  if (twice(credits.map(({ postId, colleagueId, role }) => `${postId} ${colleagueId} ${role}`))) yield 'a credit twice';
  for (const one of credits) {
    if (!posts.has(one.postId)) yield 'a credit on no post';
    if (one.colleagueId && !people.has(one.colleagueId)) yield 'a credit of nobody';
  }
  if (twice((rows.requests ?? []).map(({ id }) => id))) yield 'a request twice';
}

function countOf(rows: Stored, postId: string): number {
  return rows.snapshots?.filter((one) => one.postId === postId).length ?? 0;
}

async function firstNames(medspill: OpenMedspill): Promise<string[]> {
  const { page } = await medspill.openTab('workspace.html#/posts');
  const rows = await until(
    () => 'The invented company did not come.',
    async () => {
      const all = await storedSeenFrom(page);
      return (all.colleagues?.length ?? 0) > 0 ? all : null;
    },
  );
  await page.close();
  return (rows.colleagues ?? []).map(({ name }) => String(name));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** mulberry32: small, seeded, good enough to be unpredictable to the code. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
