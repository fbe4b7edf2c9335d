import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { refusalOf, refusalSentence } from '../../utils/imports/refusal-sentences.ts';
import { linkedinPage } from '../unit/imports/written-exports.ts';
import { bitten } from './fuzz/files-under-fire.ts';

/** Found by `npm run fuzz`: two bytes changed in an old workbook, and the spreadsheet library never comes back. */
it('refuses a workbook that would be read for ever', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'medspill-')), 'endless.xls');
  const bytes = bitten(linkedinPage('biff8').bytes, [
    { at: 5806, how: 'double', length: 57, spike: '' },
    { at: 7421, how: 'flip', length: 36, spike: '' },
  ]);
  await writeFile(file, bytes);
  const run = promisify(execFile)(process.execPath, ['tests/harness/import.ts', file, '--seconds', '3']);
  expect(JSON.parse((await run).stdout)).toEqual({ refused: refusalSentence(refusalOf('too-slow')) });
});
