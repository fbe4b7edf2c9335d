import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { build as buildExtension } from 'wxt';
import { readerFor } from '../../utils/capture/reader-for.ts';
import { launchChromium, waitForExtension } from '../harness/browser.ts';

/** The built extension in a folder of this run's own, so that a build beside the run disturbs nothing. */
export interface BuiltCopy {
  folder: string;
  /** The code of the reader injected at an address: one platform each. */
  readerAt: (url: string) => string;
  remove(): void;
}

/** Builds the extension aside (or takes the build in `from` as it is): a build made meanwhile disturbs no measurement. */
export async function buildAside(from: string | null = null): Promise<BuiltCopy> {
  const outDir = mkdtempSync(join(tmpdir(), 'medspill-bench-'));
  const folder = join(outDir, 'chrome-mv3');
  if (from !== null) cpSync(from, folder, { recursive: true });
  else {
    const root = new URL('../..', import.meta.url).pathname;
    // The builder draws its progress on standard output, which is for the figures alone.
    const { write } = process.stdout;
    process.stdout.write = process.stderr.write.bind(process.stderr) as typeof write;
    await buildExtension({ root, outDir, browser: 'chrome' }).finally(() => {
      process.stdout.write = write;
    });
  }
  const readerAt = (url: string) => readFileSync(join(folder, readerFor(url)), 'utf8');
  return { folder, readerAt, remove: () => rmSync(outDir, { recursive: true, force: true }) };
}

/** Code of this folder bundled for a page, minified as a shipped build is. It leaves its exports in `globalThis.bench`. */
export async function bundled(file: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: new URL(file, import.meta.url).pathname, formats: ['iife'], name: 'bench' },
    },
  });
  const output = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = output.find((one) => one.type === 'chunk');
  if (!chunk) throw new Error(`${file} was not bundled.`);
  return `${chunk.code}\n;globalThis.bench = typeof bench === 'undefined' ? {} : bench;`;
}

/** A real Chromium with the built extension, and one of its own pages to measure in. */
export interface BenchPage {
  browser: Browser;
  origin: string;
  page: Page;
  /** Calls an exported function of the bundled code in the extension's page with a plain value. */
  call<Answer>(name: string, value?: unknown): Promise<Answer>;
  close(): Promise<void>;
}

/** Opens the extension's page with the code in it. The page's own database is the extension's: same origin, same disk. */
export async function openBenchPage(built: BuiltCopy, code: string): Promise<BenchPage> {
  // Exact heap figures and a collector that can be called: for the memory figures, harmless to the others.
  const args = ['--js-flags=--expose-gc', '--enable-precise-memory-info'];
  const browser = await launchChromium({ extension: built.folder, args, patient: true });
  const { id } = await waitForExtension(browser);
  const origin = `chrome-extension://${id}`;
  const page = await browser.newPage();
  // A page of ours that runs nothing: what is measured has the processor to itself.
  await page.goto(`${origin}/manifest.json`);
  await page.evaluate(code);
  page.setDefaultTimeout(0);
  return {
    browser,
    origin,
    page,
    call: <Answer>(name: string, value?: unknown) =>
      page.evaluate(`bench.${name}(${JSON.stringify(value ?? null)})`) as Promise<Answer>,
    close: () => browser.close(),
  };
}
