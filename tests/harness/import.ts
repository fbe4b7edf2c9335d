import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { importFiles, metricsOf } from '../../utils/imports/import-files.ts';
import { MAX_BYTES } from '../../utils/imports/open-files.ts';
import { problemSentence, refusalOf, refusalSentence } from '../../utils/imports/refusal-sentences.ts';
import { SILENCE_LIMIT_MS } from '../../utils/imports/start-import.ts';
import type { BroughtFile, ImportPreview, ImportQuestion } from '../../utils/imports/types.ts';

/**
 * `npm run -s import -- <file or folder>` prints what would be stored from an export, as JSON:
 * `{recognised, covers: {kind, from, to}, rows: [{nativeId, url, publishedAt, text, metrics}], totals, problems}` or `{refused}`.
 * `publishedAt` is an instant, or a date where the file only tells the day. `totals` holds the file's own totals (else sums of
 * what may be summed) by metric, and under `days` the page's own numbers per day where the file lists days.
 */
const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  options: { seconds: { type: 'string', default: String(SILENCE_LIMIT_MS / 1000) } },
  allowPositionals: true,
});

async function answerFor(path: string | undefined): Promise<object> {
  if (!path) throw new Error('Say which file: npm run -s import -- <file>');
  const brought = bring(resolve(path));
  if (!brought) return { refused: refusalSentence(refusalOf('too-big')) };
  const outcome = await importFiles(brought, { now: new Date().toISOString() });
  return 'refusal' in outcome ? { refused: refusalSentence(outcome.refusal) } : shown(outcome.preview);
}

/** As in the product, reading happens in a worker that can be ended: a broken workbook can keep a parser busy for ever. */
function main(): void {
  const worker = new Worker(new URL(import.meta.url), { argv: process.argv.slice(2) });
  const print = (answer: object): void => void process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  const tooSlow = setTimeout(() => {
    print({ refused: refusalSentence(refusalOf('too-slow')) });
    void worker.terminate();
  }, Number(values.seconds) * 1000);
  worker.on('message', print);
  worker.on('error', (error) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
  worker.on('exit', () => clearTimeout(tooSlow));
}

/** Sizes are looked at before anything is read. Null: too big. */
function bring(path: string): BroughtFile[] | null {
  const isFolder = statSync(path).isDirectory();
  const paths = isFolder
    ? readdirSync(path)
        .filter((name) => /\.(?:csv|tsv|txt|xlsx?)$/i.test(name))
        .map((name) => join(path, name))
    : [path];
  const folders = (isFolder ? path : dirname(path))
    .split(sep)
    .filter((name) => name !== '')
    .slice(-2);
  const sizes = paths.map((file) => statSync(file));
  if (sizes.some(({ size }) => size > MAX_BYTES)) return null;
  return paths.map((file, at) => ({
    name: basename(file),
    folders,
    bytes: new Uint8Array(readFileSync(file)),
    lastModified: sizes[at]?.mtime.toISOString() ?? null,
  }));
}

function shown(preview: ImportPreview): object {
  const byDay = Map.groupBy(
    preview.pageTotals.filter(({ day }) => day !== null),
    ({ day }) => day,
  );
  const days = [...byDay].map(([day, totals]) => ({
    day,
    ...Object.fromEntries(totals.map(({ metric, value }) => [metric, value])),
  }));
  return {
    recognised: preview.recognised,
    covers: preview.covers,
    rows: preview.rows.map((row) => ({
      nativeId: row.nativeId,
      url: row.url,
      publishedAt: row.publishedAt && (row.publishedAt.value ?? dayOf(row.publishedAt.earliest)),
      text: row.text,
      metrics: metricsOf(preview, row),
    })),
    totals: days.length > 0 ? { ...preview.totals, days } : preview.totals,
    problems: [
      ...preview.questions.map((question) => ({
        row: null,
        code: `ask-${question.kind}`,
        sentence: questionSentence(question),
      })),
      ...preview.problems.map((problem) => ({
        row: problem.row,
        code: problem.code,
        sentence: problemSentence(problem),
      })),
    ],
  };
}

/** A day runs from its beginning in Oslo, two hours before UTC's. */
function dayOf(earliest: string): string {
  return new Date(Date.parse(earliest) + 2 * 3_600_000).toISOString().slice(0, 10);
}

function questionSentence(question: ImportQuestion): string {
  if (question.kind === 'day-or-month')
    return `Is the day or the month first in ${question.examples.join(', ')}? Nothing in the file settles it.`;
  if (question.kind === 'period')
    return 'Which period does the file cover? Its name does not say, and its numbers are for that period only.';
  if (question.kind === 'year') return 'Which year is it? The dates in the file have none.';
  return 'Is this how the columns should be read? Medspill does not know this table.';
}

if (isMainThread) main();
else parentPort?.postMessage(await answerFor(positionals[0]));
