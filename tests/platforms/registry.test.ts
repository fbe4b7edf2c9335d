import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/capture/read-page.ts';
import { platformIds } from '../../utils/model/platforms.ts';
import { platformFor, platforms } from '../../utils/platforms/index.ts';
import { pageFacts } from '../../utils/platforms/page-facts.ts';
import { allCases, openHtml } from './cases.ts';

const folder = new URL('../../utils/platforms', import.meta.url).pathname;
const notPlatforms = new Set([
  'addresses',
  'hosts',
  'index',
  'platform',
  'page-facts',
  'platform-of-host',
  'recognise',
]);

describe('the registry of platforms', () => {
  it('holds every platform of the model once', () => {
    expect(platforms.map(({ id }) => id).toSorted()).toEqual([...platformIds].toSorted());
  });

  it('has a file for every platform, and every file in the room belongs to one', () => {
    const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
    for (const id of platformIds) expect(files).toContain(id);
    for (const file of files.filter((name) => !notPlatforms.has(name))) {
      expect(
        platformIds.some((id) => file === id || file.startsWith(`${id}-`)),
        file,
      ).toBe(true);
    }
  });

  it('has at least two written pages for every platform', () => {
    const cases = allCases();
    for (const id of platformIds) {
      expect(cases.filter(({ platform }) => platform === id).length, id).toBeGreaterThanOrEqual(2);
    }
  });

  for (const platform of platforms) {
    for (const example of platform.examples) {
      it(`takes ${example.url} for a ${example.kind} page of ${platform.name}`, () => {
        const url = new URL(example.url);
        if (!platform.recognises) expect(platformFor(url, null)?.id).toBe(platform.id);
        else expect(platforms.filter(({ matches }) => matches.includes(url.hostname))).toEqual([]);
        const facts = pageFacts(platform, url);
        expect(facts.kind).toBe(example.kind);
        if (example.id !== undefined) expect(facts.id).toBe(example.id);
        if (example.account !== undefined) expect(facts.account).toBe(example.account);
      });
    }
  }

  const emptyPage = (url: string) => {
    const { document, close } = openHtml('<p>–</p>', url);
    const { posts, problems } = readPage(document, url, new Date());
    close();
    return posts.length > 0 ? 'read' : problems.map(({ kind }) => kind).join();
  };

  it('says of a page for owners that it is not known, never that its numbers have moved: no such page was to be had', () => {
    const urls = platforms.flatMap(({ examples }) => examples.filter(({ kind }) => kind === 'admin'));
    for (const { url } of urls) expect(['read', 'unknown-page'], url).toContain(emptyPage(url));
    expect(emptyPage('https://www.linkedin.com/company/107519091/admin/analytics/updates/')).toBe('unknown-page');
    expect(emptyPage('https://www.facebook.com/reel/1234567890123456')).toBe('unknown-page');
    expect(emptyPage('https://x.com/brattvag/status/2016058596782670275')).toBe('unknown-layout');
  });

  it('owns no look-alike host', () => {
    for (const { matches } of platforms) {
      for (const host of matches) {
        for (const fake of [
          `https://${host}.evil.example/`,
          `https://evil${host}/`,
          `https://${host}@evil.example/`,
          `http://${host}/`,
        ]) {
          expect(platformFor(new URL(fake), null), fake).toBeNull();
        }
      }
    }
  });
});
