import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, NoBrowserError } from './find-browser.ts';

/*
 * `npm test`: everything, in the order that tells soonest. Ends with one plain line, `N passed, N failed`, which counts
 * each static check and build as one and each test as one. The exit code is 0 only when nothing failed.
 */

const root = new URL('../..', import.meta.url).pathname;
const reports = mkdtempSync(join(tmpdir(), 'medspill-test-'));

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}
const total: Count = { passed: 0, failed: 0, skipped: 0 };

/** Runs a program of this project with its output shown; gives its exit code. */
function run(program: string, ...args: string[]): Promise<number> {
  console.log(`\n▸ ${[program, ...args].join(' ')}`);
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', (problem) => {
      console.error(problem.message);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** One check that either holds or not. */
async function check(program: string, ...args: string[]): Promise<boolean> {
  const held = (await run(program, ...args)) === 0;
  total[held ? 'passed' : 'failed'] += 1;
  return held;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; assertionResults: unknown[] }[];
}

/** One vitest project; its tests are counted one by one, a file that would not even load as one failure. */
async function tests(project: string): Promise<void> {
  const report = join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run('vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', project, ...reporters);
  try {
    const told = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
    const unloaded = told.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
    for (const file of unloaded) console.log(`did not load: ${file.name}`);
    const failed = told.numFailedTests + unloaded.length;
    total.passed += told.numPassedTests;
    total.skipped += told.numPendingTests + told.numTodoTests;
    // An error outside any test (an unhandled rejection) fails the run without failing a test.
    total.failed += failed === 0 && code !== 0 ? 1 : failed;
  } catch {
    console.log(`The ${project} tests left no report.`);
    total.failed += 1;
  }
}

await check('biome', 'ci', '.');
await check('tsc', '-p', '.');
await check('knip');
await tests('unit');
const builds = [
  await check('wxt', 'build'),
  await check('wxt', 'build', '-b', 'edge'),
  await check('wxt', 'build', '-b', 'firefox', '--mv3'),
];
try {
  findBrowser('chromium');
  findBrowser('firefox');
  if (builds.every(Boolean)) await tests('browser');
  else console.log('The browser tests were not run: a build failed.');
} catch (problem) {
  if (!(problem instanceof NoBrowserError)) throw problem;
  console.log(problem.message);
  total.failed += 1;
}

rmSync(reports, { recursive: true, force: true });
if (total.skipped > 0) console.log(`\n${total.skipped} skipped; each says why above.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
