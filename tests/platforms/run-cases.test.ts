import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allCases, readCase } from './cases.ts';

const updating = process.env.UPDATE_FIXTURES === '1';

describe('every written page is read exactly as its case says', () => {
  for (const one of allCases()) {
    it(`${one.platform}: ${one.name.replaceAll('-', ' ')}`, () => {
      const { pageUrl, readerVersion, ...reading } = readCase(one);
      expect(pageUrl).toBe(one.expected.url);
      expect(readerVersion).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      if (updating) {
        writeFileSync(one.file, `${JSON.stringify({ ...one.expected, reading }, null, 2)}\n`);
        return;
      }
      // Strict: a number, a post or a problem that the case does not mention is a failure.
      expect(reading).toEqual(one.expected.reading);
    });
  }
});
