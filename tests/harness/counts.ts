import { readFileSync } from 'node:fs';
import { parseCount } from '../../utils/reading/counts.ts';

/**
 * `npm run -s counts -- <table.tsv>`: reads every row's number as it would be read on a page.
 * First columns: input, locale; a header row is recognised. Prints a JSON array of
 * `{ input, locale, value, low, high, ambiguous? }` or `{ input, locale, value: null, why }`.
 */
function readTable(path: string): unknown[] {
  const lines = readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/);
  while (lines.at(-1) === '') lines.pop();
  const rows = lines.map((line) => line.split('\t'));
  const [first, second] = (rows[0] ?? []).map((cell) => cell.trim().toLowerCase());
  const hasHeader = /^(?:input|text|printed)$/.test(first ?? '') || /^(?:locale|lang|language)$/.test(second ?? '');
  return rows.slice(hasHeader ? 1 : 0).map(([input = '', locale = '']) => ({
    input,
    locale,
    ...parseCount(input, locale.trim() === '' ? null : locale.trim(), { negative: 'allowed' }),
  }));
}

const [path] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write('Usage: npm run -s counts -- <table.tsv>\n');
  process.exitCode = 1;
} else {
  try {
    process.stdout.write(`${JSON.stringify(readTable(path), null, 2)}\n`);
  } catch (error) {
    process.stderr.write(`The table could not be read: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
