import { type BuiltCopy, bundled, openBenchPage } from './bench-browser.ts';
import { atMost, type Line, type Measured, type Size } from './figures.ts';

/** A large export read to its preview (every row understood), beside PapaParse and SheetJS only splitting the same bytes. */
export async function benchImports(built: BuiltCopy, size: Size): Promise<Measured> {
  const share = size === 'full' ? 1 : size === 'usual' ? 0.3 : 0.05;
  const [csvRows, xlsxRows] = [100_000 * share, 50_000 * share];
  const { call, close } = await openBenchPage(built, await bundled('page-imports.ts'));
  const comparison = 'imports';
  try {
    const rounds = 5;
    const csv = await call<Record<'ours' | 'alone' | 'aloneWithHeaders', number[]>>('measureCsv', {
      rows: csvRows,
      rounds,
    });
    const xlsx = await call<Record<'ours' | 'alone', number[]>>('measureXlsx', { rows: xlsxRows, rounds });
    const withHeaders = atMost(
      { comparison, what: `CSV of ${csvRows} rows, beside rows as records` },
      csv.ours,
      'PapaParse with headers',
      csv.aloneWithHeaders,
      1.5,
    );
    const lines: Line[] = [
      atMost({ comparison, what: `CSV of ${csvRows} rows, preview included` }, csv.ours, 'PapaParse', csv.alone, 1.5),
      { ...withHeaders, goal: '', holds: null },
      atMost({ comparison, what: `xlsx of ${xlsxRows} rows, preview included` }, xlsx.ours, 'SheetJS', xlsx.alone, 1.5),
    ];
    return { lines, details: { csv, xlsx } };
  } finally {
    await close();
  }
}
