import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readInPieces } from '../../../utils/capture/read-in-pieces.ts';
import { readPageAmong } from '../../../utils/capture/read-page-among.ts';
import { platforms } from '../../../utils/platforms/index.ts';
import { allCases, openHtml, type PlatformCase } from '../../platforms/cases.ts';

const one = allCases().find(({ name }) => name === 'react-feed-with-ad-and-comment') as PlatformCase;
const { document, close } = openHtml(one.html, one.expected.url);

/** The page's turns: what it does in each of them, first to last. */
let turns: (() => void)[] = [];
let taken = 0;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(one.expected.now), toFake: ['Date'] });
  [turns, taken] = [[], 0];
  let clock = 0;
  // A machine so slow that every piece takes too long.
  vi.spyOn(performance, 'now').mockImplementation(() => (clock += 10));
  vi.stubGlobal('MutationObserver', document.defaultView?.MutationObserver);
  vi.stubGlobal('scheduler', {
    yield: async () => {
      turns[taken]?.();
      taken += 1;
    },
  });
});
afterAll(close);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const atOnce = () => readPageAmong(platforms, document, one.expected.url, new Date());
const reactions = () =>
  document.querySelector('svg[id$="-consumption-ring-small"]')?.closest('a, button, [role="button"]');

describe('a reading in pieces', () => {
  it('says what a reading in one go says, and gives the page its turn meanwhile', async () => {
    expect(await readInPieces(platforms, document)).toEqual(atOnce());
    expect(taken).toBeGreaterThan(10);
  });

  it('is of one state of the page only, whenever the page changes meanwhile', async () => {
    await readInPieces(platforms, document);
    const last = taken;
    for (let turn = 0; turn < last; turn += 5) {
      [turns, taken] = [[], 0];
      const line = reactions() as Element;
      const before = line.innerHTML;
      const old = atOnce();
      turns[turn] = () => {
        line.innerHTML = '<svg id="like-consumption-ring-small"></svg><span>4321</span>';
      };
      const reading = await readInPieces(platforms, document);
      expect(reading).toEqual(atOnce());
      expect(reading).not.toEqual(old);
      line.innerHTML = before;
    }
  });

  it('goes in one go where the browser cannot give the page its turn', async () => {
    vi.stubGlobal('scheduler', undefined);
    expect(await readInPieces(platforms, document)).toEqual(atOnce());
    expect(taken).toBe(0);
  });
});
