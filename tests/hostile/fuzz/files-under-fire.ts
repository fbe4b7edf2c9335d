import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { importFiles } from '../../../utils/imports/import-files.ts';
import type { BroughtFile } from '../../../utils/imports/types.ts';
import { bytesFile, linkedinPage, NOW, textFile, utf16, xContent, xRow } from '../../unit/imports/written-exports.ts';
import { readInWorker } from './import-in-worker.ts';
import { isReadSafely } from './is-read-safely.ts';
import { must, type Target, target } from './target.ts';

/** Files shaped like the platforms' own, then bitten, cut, doubled and spiked. */

/** One bite out of a file. `at` is a place as a share of its length, so that it fits every file. */
export const bite = fc.record({
  at: fc.nat(9999),
  how: fc.constantFrom('flip' as const, 'cut' as const, 'drop' as const, 'double' as const, 'spike' as const),
  length: fc.integer({ min: 1, max: 300 }),
  spike: fc.constantFrom(
    ...[
      '"',
      '";"',
      ';',
      ',',
      '\t',
      '\r',
      '\n',
      '\0',
      '\ufeff',
      '=1+1',
      '@SUM(A1)',
      '-5',
      '1e999',
      'NaN',
      '١٢٣',
      '1.2K',
    ],
    ...[
      '99999999999999999999',
      '__proto__',
      'constructor',
      '31.02.2026',
      '12/31/1969',
      '2026-13-45',
      '\ud83d',
      '\u202e',
    ],
    ...[
      'https://evil.example/@a/739800000000000000',
      'javascript:alert(1)',
      '&#0;',
      '<!DOCTYPE x>',
      '<v>',
      '</row>',
      '<c r="XFD1">',
    ],
  ),
});
export type Bite = { at: number; how: 'flip' | 'cut' | 'drop' | 'double' | 'spike'; length: number; spike: string };
export const bites = fc.array(bite, { minLength: 1, maxLength: 4 });

/** The file with every bite taken out of it, one after the other. */
export function bitten(bytes: Uint8Array, taken: readonly Bite[]): Uint8Array<ArrayBuffer> {
  let now = new Uint8Array(bytes);
  for (const { at, how, length, spike } of taken) {
    const place = Math.floor((at / 10_000) * now.length);
    const [head, tail] = [now.subarray(0, place), now.subarray(place)];
    if (how === 'flip') {
      now = now.slice();
      now[place] = (now[place] ?? 0) ^ (length & 0xff || 1);
    } else {
      const parts: Uint8Array[] = {
        cut: [head],
        drop: [head, tail.subarray(length)],
        double: [head, tail.subarray(0, length), tail],
        spike: [head, strToU8(spike), tail],
      }[how];
      now = new Uint8Array(Buffer.concat(parts));
    }
  }
  return now;
}

const x = xContent([
  xRow('2026-08-01T19:49:03.000Z', 'Tunnelen er åpen', '1200,31,44,2,1,0,3,1,5,1,9,0,0'),
  xRow('2026-08-03T07:00:00.000Z', 'Ny "plan",\nto linjer', '980,12,20,0,0,0,1,0,2,4,0,1,0'),
]);
const days =
  'Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts,Profile visits,Create Post,Video views,Media views\n"Sat, Aug 1, 2026",120,3,9,0,1,1,0,2,1,8,1,0,0\n"Sun, Aug 2, 2026",90,1,4,0,0,0,0,1,0,3,0,0,0\n';
const meta = [
  '"Post ID","Page ID","Page name","Title","Description","Duration (sec)","Publish time","Caption type","Permalink","Is crosspost","Is share","Post type","Languages","Custom labels","Funded content status","Data comment","Date","Views","Reach","Reactions, comments and shares","Reactions","Comments","Shares"',
  '"122093","61550","Ember og Ask","Taket","Vi legger tak","0","10/05/2026 01:30","","https://www.facebook.com/emberogask/posts/pfbid02aB","0","0","Photos","","","","","Lifetime","2300","1800","61","50","8","3"',
].join('\n');
const youtube =
  'Content,Video title,Video publish time,Duration,Views,Watch time (hours)\nTotal,,,,1234,56.7\nvid00000001,Hei,"Aug 17, 2026",64,1000,50.1\nvid00000002,Hallo,"Sep 2, 2026",31,234,6.6\n';

interface Shape {
  file: BroughtFile;
  /** Whether the bites go into the parts inside the zip, so that the zip itself stays whole. */
  inside: boolean;
}
const shapes: readonly Shape[] = [
  { file: textFile('x.csv', x), inside: false },
  { file: textFile('x_overview.csv', days), inside: false },
  { file: bytesFile('x-utf16.csv', utf16(x)), inside: false },
  { file: textFile('meta.csv', `\ufeff${meta}`), inside: false },
  { file: textFile('Table data.csv', youtube), inside: false },
  {
    file: bytesFile('Content 2026-08-01_2026-10-31 Ember.zip', zipSync({ 'Table data.csv': strToU8(youtube) })),
    inside: false,
  },
  { file: linkedinPage('biff8'), inside: false },
  { file: linkedinPage('xlsx'), inside: false },
  { file: linkedinPage('xlsx'), inside: true },
];

function bittenFile({ file, inside }: Shape, taken: readonly Bite[]): BroughtFile {
  if (!inside) return { ...file, bytes: bitten(file.bytes, taken) };
  const parts = unzipSync(file.bytes);
  const sheets = Object.keys(parts).filter((name) => /sheet\d|sharedStrings|styles|workbook\.xml$/.test(name));
  for (const [index, one] of taken.entries()) {
    const name = sheets[(one.at + index) % sheets.length] ?? '';
    // Whole characters: broken UTF-8 is what the bites into the zip are for.
    const text = strFromU8(parts[name] ?? new Uint8Array());
    parts[name] = strToU8(strFromU8(bitten(strToU8(text), [one])));
  }
  return { ...file, bytes: zipSync(parts, { level: 0 }) };
}

const exportsUnderFire = (name: string, share: number, which: readonly number[]): Target =>
  target(name, share, fc.record({ shape: fc.constantFrom(...which), taken: bites }), ({ shape, taken }) =>
    isReadSafely([bittenFile(shapes[shape] as Shape, taken)]),
  );

/**
 * Old workbooks are read in a worker, as in the product: a broken one can keep the spreadsheet library busy for ever, and is
 * then ended from outside.
 */
const oldWorkbooks = target('old workbooks', 1, bites, async (taken) => {
  const broken = await readInWorker(bittenFile(shapes[6] as Shape, taken));
  must(broken === null, broken ?? '');
});

const cell = fc.oneof(
  fc.constantFrom(
    '',
    '0',
    '12',
    '1 234',
    '1.234',
    '1,2K',
    '-1',
    '2026-10-05',
    '05.10.2026',
    '10/5/26',
    '"a;b"',
    '=1',
    '\u202e',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/["\n\r;,\t]/g, '')),
  fc.constantFrom(
    'https://x.com/e/status/1951370000000000000',
    'https://www.linkedin.com/feed/update/urn:li:activity:7380000000000000000/',
  ),
);
const header = fc.constantFrom(
  ...[
    'Post ID',
    'Dato',
    'Date',
    'Visninger',
    'Impressions',
    'Likes',
    'Reaksjoner',
    'Post Link',
    'Lenke',
    'Tekst',
    'Reach',
    'Følgere',
  ],
);
const tables = target(
  'tables nobody has seen',
  25,
  fc.record({
    headers: fc.array(header, { minLength: 1, maxLength: 6 }),
    rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { maxLength: 6 }),
    delimiter: fc.constantFrom(';', ',', '\t'),
    end: fc.constantFrom('\n', '\r\n', '\r'),
  }),
  ({ headers, rows, delimiter, end }) =>
    isReadSafely([textFile('tabell.csv', [headers, ...rows].map((cells) => cells.join(delimiter)).join(end))]),
);

/** Whether the unbitten files are what the importers take for exports: else the bites would test nothing. */
export async function unreadShapes(): Promise<string[]> {
  const outcomes = await Promise.all(shapes.map(({ file }) => importFiles([file], { now: NOW })));
  return outcomes.flatMap((outcome, at) =>
    'refusal' in outcome ? [`${shapes[at]?.file.name}: ${outcome.refusal.code}`] : [],
  );
}

export const fileTargets: readonly Target[] = [
  exportsUnderFire('exports as text', 30, [0, 1, 2, 3, 4]),
  exportsUnderFire('zips and workbooks', 5, [5, 7]),
  oldWorkbooks,
  exportsUnderFire('inside workbooks', 4, [8]),
  tables,
];
