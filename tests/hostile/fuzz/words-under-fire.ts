import fc from 'fast-check';
import { keptUrl, readPostLink } from '../../../utils/imports/post-links.ts';
import { type CellNumber, readCount, readMeasure } from '../../../utils/imports/read-number.ts';
import { parseCount } from '../../../utils/reading/counts.ts';
import { parseAge, parseDate } from '../../../utils/reading/dates.ts';
import { asCount, findRecords, parseJson } from '../../../utils/reading/json.ts';
import { cleanText } from '../../../utils/reading/text.ts';
import { must, type Target, target } from './target.ts';

/** Parsers of short printed words: counts, ages, dates, links, embedded JSON. */

const NOW = Date.parse('2026-11-24T12:00:00.000Z');
const DAY = 86_400_000;
const locales = 'nb nn en en-GB en-IN de de-CH fr sv da fi nl es pt-BR it pl cs ru uk tr ar he hi th ja ko zh zh-TW'
  .split(' ')
  .concat('se', 'xx', 'EN_us', '-', '__proto__');
const locale = fc.option(fc.constantFrom(...locales), { nil: null });
const shards = [
  ..."0123456789 .,'’\u00a0\u202f\u2009-−+%kKMmB()/:#٬٫٣४万亿",
  ...['mill.', 'tusen', ' k', 'mrd', 'lakh', 'тыс.', '1,2', '12\u00a0345', '1.234', '999', '\u202e', '\u200b', 'sett'],
  ...['visninger', ' likes', 'Aug', 'aug.', '2026', '24', 'siden', ' uker', 'november', 'T12:00:00Z', '99999999999999'],
  ...['e9', 'NaN', '∞', '\ud800', '👩‍💻', '\n', '年', '月', '日', 'i går', 'yesterday'],
];
const printed = fc.oneof(
  { weight: 5, arbitrary: fc.array(fc.constantFrom(...shards), { maxLength: 9 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 700 }) },
);

function isInterval({ value, low, high }: { value: number; low: number; high: number }): boolean {
  return Number.isFinite(value) && low <= value && value <= high && Number.isFinite(high) && Number.isFinite(low);
}

const counts = target(
  'counts',
  300,
  fc.record({ text: printed, locale, negative: fc.boolean() }),
  ({ text, locale, negative }) => {
    const read = parseCount(text, locale, { negative: negative ? 'allowed' : 'refused' });
    if (read.value === null) return must(read.why.length > 0, 'refused without a reason');
    must(isInterval(read) && Number.isInteger(read.value), `no interval: ${JSON.stringify(read)}`);
    must(/\p{N}/u.test(text), 'a number out of nothing');
    must(negative || read.low >= 0, 'below zero');
    must(Math.abs(read.high) <= 1e13, 'above every count');
  },
);

/** What a browser itself prints must be read as that number or not at all, in every language. */
const printedCounts = target(
  'counts as browsers print them',
  120,
  fc.record({ count: fc.nat(2_000_000_000), locale: fc.constantFrom(...locales.slice(0, 27)), short: fc.boolean() }),
  ({ count, locale, short }) => {
    const text = new Intl.NumberFormat(locale, { notation: short ? 'compact' : 'standard' }).format(count);
    const read = parseCount(text, locale);
    if (read.value === null) return;
    must(read.low <= count && count <= read.high, `${text} read as ${JSON.stringify(read)}`);
    must(short || read.value === count, `${text} read as ${read.value}`);
  },
);

const dates = target('dates', 150, fc.record({ text: printed, locale }), ({ text, locale }) => {
  for (const seen of [parseDate(text, locale, NOW), parseAge(text, locale, NOW)]) {
    if (seen === null) continue;
    if ('at' in seen) must(Number.isFinite(seen.at), 'no moment');
    else must(Number.isFinite(seen.earliest) && seen.earliest <= seen.latest, `no span: ${JSON.stringify(seen)}`);
  }
});

const units = { second: 1000, minute: 60_000, hour: 3_600_000, day: DAY, week: 7 * DAY } as const;
const printedDates = target(
  'dates as browsers print them',
  30,
  fc.record({
    daysAgo: fc.integer({ min: 1, max: 4000 }),
    style: fc.constantFrom('long' as const, 'medium' as const),
    unit: fc.constantFrom(...(Object.keys(units) as (keyof typeof units)[])),
    amount: fc.integer({ min: 1, max: 300 }),
    locale: fc.constantFrom(...locales.slice(0, 27)),
  }),
  ({ daysAgo, style, unit, amount, locale }) => {
    const day = NOW - daysAgo * DAY;
    const text = new Intl.DateTimeFormat(locale, { dateStyle: style, timeZone: 'UTC', calendar: 'gregory' }).format(
      day,
    );
    const seen = parseDate(text, locale, NOW);
    if (seen && 'earliest' in seen)
      must(seen.earliest <= day && day <= seen.latest, `${text} (${locale}) read as another day`);
    const age = new Intl.RelativeTimeFormat(locale).format(-amount, unit);
    const then = NOW - amount * units[unit];
    const span = parseAge(age, locale, NOW);
    if (span && 'earliest' in span) must(span.earliest <= then && then <= span.latest, `${age} (${locale}) misread`);
  },
);

/** Not a number is what an unreadable cell gives; it is never stored. */
const isSane = (number: CellNumber) =>
  number === null ||
  (typeof number === 'number'
    ? Math.abs(number) <= 1e13 || Number.isNaN(number)
    : isInterval(number) && number.low >= 0);
const cells = target(
  'cells of tables',
  150,
  fc.tuple(printed, fc.constantFrom('.' as const, ',' as const)),
  ([cell, sign]) => {
    must(isSane(readCount(cell)), `count ${JSON.stringify(readCount(cell))}`);
    must(isSane(readMeasure(cell, sign)), `measure ${JSON.stringify(readMeasure(cell, sign))}`);
  },
);

const addressParts = [
  'https://',
  'http://',
  'javascript:',
  'data:',
  'www.',
  'linkedin.com',
  'x.com',
  'youtu.be',
  '@',
  '/',
]
  .concat(
    'evil.example',
    '/status/',
    '/posts/',
    'urn:li:activity:',
    '7398000000000000001',
    '?v=',
    '#',
    '..%2f',
    ' ',
    '\n',
  )
  .concat(
    '%00',
    '\u202e',
    'xn--lnkedin-dwa.com',
    '"><script>',
    'facebook.com',
    '/@a/video/',
    ':0',
    ':x@',
    '[::1]',
    '\\',
  );
const links = target(
  'links',
  100,
  fc.array(fc.constantFrom(...addressParts), { maxLength: 10 }).map((parts) => parts.join('')),
  (address) => {
    const kept = keptUrl(address, readPostLink(address)?.platform ?? 'linkedin');
    must(kept === null || (URL.canParse(kept) && new URL(kept).protocol === 'https:'), `kept ${kept}`);
    const link = readPostLink(address);
    if (!link) return;
    must(link.ids.length > 0 && link.ids.every((id) => /^[\w:.-]{1,200}$/.test(id)), `ids ${link.ids}`);
    // Another site that merely names a platform in its path or its user name is not that platform.
    const host = URL.canParse(address.trim()) ? new URL(address.trim()).hostname : '';
    must(!/evil\.example|^xn--/.test(host) || link.platform === 'mastodon', `${address} taken for ${link.platform}`);
  },
);

const key = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'id', 'likes', 'length', '0', '');
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, -1, 7, 7.5, 1e21, '7', '12345678901234', '', 'x', '\ud800'),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc
      .array(fc.tuple(key, tie('tree')), { maxLength: 4 })
      .map((entries) =>
        entries.reduce(
          (into, [name, value]) => Object.defineProperty(into, name, { value, enumerable: true, configurable: true }),
          {},
        ),
      ),
  ),
}));
const json = target(
  'embedded JSON',
  100,
  fc.record({ text: tree.map((value) => JSON.stringify(value) ?? ''), cut: fc.nat(400), wraps: fc.nat(3000) }),
  ({ text, cut, wraps }) => {
    const work = { spent: 0, limit: 1_000_000 };
    for (const one of [text, text.slice(0, cut), '['.repeat(wraps) + text + ']'.repeat(wraps)]) {
      const read = parseJson(one, work);
      const found = findRecords(read, (record) => Object.hasOwn(record, 'likes'), work, true);
      for (const { likes } of found) {
        const count = asCount(likes);
        must(count === null || (Number.isSafeInteger(count) && count >= 0), `likes ${count}`);
      }
    }
  },
);

const texts = target('texts of posts', 20, fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
  const clean = cleanText(text, 100);
  must(clean.isWellFormed() && clean.length <= 100, 'not cut or not whole');
  must(!/[\u202a-\u202e\u2066-\u2069\u200b]/u.test(clean), 'keeps a turning or invisible character');
  must(cleanText(clean, 100) === clean, 'is not clean once cleaned');
});

export const wordTargets: readonly Target[] = [counts, printedCounts, dates, printedDates, cells, links, json, texts];
