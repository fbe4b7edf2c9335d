import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { messageKinds } from '../../../utils/model/messages.ts';
import { draftCommand } from '../../harness/draft-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'medspill-draft-'));
afterAll(() => rmSync(folder, { recursive: true }));

const DAY = 86_400_000;
const now = Date.parse('2026-04-30T00:00:00.000Z');

/** A dataset as the claims generator prints it; `raw` gives each post's printed numbers, null for a missing one. */
function dataset(posts: number, contributors: (at: number) => (string | null)[], raw: (at: number) => object): string {
  const made = {
    now: new Date(now).toISOString(),
    platforms: ['linkedin'],
    posts: Array.from({ length: posts }, (_, at) => ({
      id: `p${at}`,
      platform: 'linkedin',
      publishedAt: new Date(now - (3 + at * 4) * DAY).toISOString(),
      paid: at % 7 === 6,
      traits: { people: at % 2 === 0, format: 'image', topic: `topic${at % 4}` },
      contributors: contributors(at),
      snapshots: [1, 7, 28].map((age) => ({
        capturedAt: new Date(Math.min(now, now + (age - 3 - at * 4) * DAY)).toISOString(),
        raw: raw(at),
      })),
    })),
  };
  const path = join(folder, `${Math.random().toString(36).slice(2)}.json`);
  writeFileSync(path, JSON.stringify(made));
  return path;
}

const counted = (at: number) => ({ reach: String(400 + at * 37), impressions: '1.2K', reactions: '12', comments: '0' });
const odd = [
  'Sean O’Brien',
  "Mary D'Arcy & Søn",
  '<b>Per</b>',
  'عمر خالد',
  '\u202eMona\u202c',
  '🦊 Rev',
  '{name}',
  '',
  'Kari\nLinje',
];

interface Printed {
  kind: string;
  level: string;
  language: string;
  recipients: string[];
  subject?: string;
  text: string;
  html: string;
  facts: { id: string; text: string; level: string; receipt: { rule: string } }[];
}

const draft = (path: string, ...rest: string[]) => draftCommand([path, ...rest]) as Printed[];

describe('the draft command', () => {
  const full = dataset(16, (at) => ['c0', `c${1 + (at % 4)}`], counted);

  test.each(messageKinds)('prints each draft of %s with the same fields, and every number in its facts', (kind) => {
    for (const language of ['nb', 'nn', 'en']) {
      const drafts = draft(full, '--kind', kind, '--language', language);
      expect(drafts.length).toBeGreaterThan(0);
      for (const one of drafts) {
        expect(Object.keys(one)).toEqual([
          'kind',
          'level',
          'language',
          'recipients',
          'subject',
          'text',
          'html',
          'facts',
        ]);
        expect([one.kind, one.language]).toEqual([kind, language]);
        let rest = one.text;
        for (const fact of one.facts.toSorted((a, b) => b.text.length - a.text.length)) {
          expect(Object.keys(fact)).toEqual(['id', 'text', 'level', 'receipt']);
          expect(fact.receipt.rule).toMatch(/\S/);
          expect(one.text).toContain(fact.text);
          rest = rest.replaceAll(fact.text, '§');
        }
        expect(rest).not.toMatch(/\d|[{}]| {2}|undefined|NaN/);
      }
    }
  });

  test.each([
    ['no posts', dataset(0, () => [], counted)],
    ['no helpers', dataset(9, () => [], counted)],
    ['one post', dataset(1, () => ['c0'], counted)],
    [
      'no numbers',
      dataset(
        9,
        () => ['c0', 'c1'],
        () => ({ reach: null }),
      ),
    ],
    [
      'nothing but zeros',
      dataset(
        9,
        () => ['c0'],
        () => ({ reach: '0', impressions: '0', reactions: '0' }),
      ),
    ],
  ])('prints what there is to say, and no more: %s', (_, path) => {
    for (const kind of ['thanks', 'thanksWithResult', 'channelNote', 'introduction']) {
      for (const one of draft(path, '--kind', kind, '--language', 'nb')) {
        expect(one.text).not.toMatch(/ 0 |(?<!\p{L})null(?!\p{L})|NaN|undefined| {2}/u);
      }
    }
  });

  test('prints people by whatever name they have, escaped in HTML and never run', () => {
    const path = dataset(9, (at) => [odd[at % odd.length] ?? ''], counted);
    const drafts = draft(path, '--kind', 'thanks', '--language', 'en');
    const greeted = drafts.map(({ text }) => text.split('!')[0]);
    expect(greeted).toEqual(
      expect.arrayContaining(['Hi Sean', 'Hi Mary', 'Hi عمر', 'Hi Mona', 'Hi Kari', 'Hi {name}']),
    );
    for (const { html, text } of drafts) {
      expect(html).not.toMatch(/<(?!\/?(p|br|strong|ul|li|a)\b)/);
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }
    // Somebody nobody remembers the name of is thanked without one.
    expect(greeted).toContain('Hi');
  });

  test('narrows to one recipient by code or name, and says in a sentence what it cannot do', () => {
    const [byCode, byName] = [
      draft(full, '--kind', 'thanks', '--language', 'nb', '--recipient', 'c0'),
      draft(full, '--kind', 'thanks', '--language', 'nb', '--recipient', 'Kari'),
    ];
    expect(new Set(byCode.flatMap(({ recipients }) => recipients)).size).toBe(1);
    expect(byName).toEqual(byCode);
    const refused =
      (...rest: string[]) =>
      () =>
        draft(full, ...rest);
    expect(refused('--kind', 'nonsense', '--language', 'nb')).toThrow(/^Unknown kind "nonsense"\. The kinds are: /);
    expect(refused('--kind', 'thanks', '--language', 'de')).toThrow(/^Unknown language "de"/);
    expect(refused('--kind', 'thanks', '--language', 'nb', '--recipient', 'Nobody')).toThrow(/^No colleague/);
  });
});
