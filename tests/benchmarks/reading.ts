import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession } from 'puppeteer-core';
import { platformIds } from '../../utils/model/platforms.ts';
import { launchChromium, servePages } from '../harness/browser.ts';
import { savedPagePath, truthOf } from '../harness/judge-reading.ts';
import { allCases } from '../platforms/cases.ts';
import type { BuiltCopy } from './bench-browser.ts';
import { besideOf, type Line, type Measured, type Size, spreadOf } from './figures.ts';

interface BenchedPage {
  name: string;
  url: string;
  html: string;
}

/** Milliseconds per round of each way of going through one page, and what it cost at a quarter of the speed. */
interface PageTimes {
  nodes: number;
  posts: number;
  /** The first reading at a quarter of the speed: all of it, and the longest time the page did not get its turn. */
  throttledFirst: number;
  throttledLongest: number;
  bare: number[];
  ours: number[];
  island: number[];
  defuddle: number[];
  defuddleFailed: boolean;
}

/** Every page there is: our written cases, and the real saved pages where they are present. */
function pagesToRead(): BenchedPage[] {
  const written = allCases().map(({ platform, name, html, expected }) => ({
    name: `${platform}/${name}`,
    url: expected.url,
    html,
  }));
  const saved = platformIds.flatMap((platform) =>
    Object.entries(truthOf(platform) ?? {}).map(([name, { url }]) => ({
      name: `saved ${platform}/${name}`,
      url,
      html: readFileSync(savedPagePath(platform, name), 'utf8'),
    })),
  );
  if (saved.length === 0)
    process.stderr.write('!! ../shared/pages is not here: only the written pages are measured.\n');
  return [...written, ...saved];
}

/**
 * Runs in an isolated world of the page, where content scripts live. `READER` is the built file as it is; each round runs all of
 * it, from its first line. One bare pass touches every node and reads every text, which is the least any reader must do.
 */
const inPage = `
globalThis.bare = () => {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let [nodes, letters] = [0, 0];
  for (let node = walker.currentNode; node; node = walker.nextNode()) {
    nodes += 1;
    if (node.nodeType === 3) letters += node.nodeValue.length;
  }
  return { nodes, letters };
};
globalThis.timed = async (work) => {
  // What the one before may have left to lay out is not laid at this one's door.
  void document.documentElement?.getBoundingClientRect().height;
  const before = performance.now();
  const answer = await work();
  return { milliseconds: performance.now() - before, answer };
};
globalThis.islandsUsed = async () => {
  const real = JSON.parse;
  const texts = new Set();
  JSON.parse = (text, ...rest) => { texts.add(text); return real(text, ...rest); };
  try { await medspill(); } finally { JSON.parse = real; }
  return [...texts];
};
globalThis.rounds = async (count) => {
  const times = { bare: [], ours: [], island: [], defuddle: [], defuddleFailed: false };
  const islands = await islandsUsed();
  const { nodes } = bare();
  for (let round = 0; round < count; round += 1) {
    times.bare.push((await timed(bare)).milliseconds);
    times.ours.push((await timed(medspill)).milliseconds);
    times.island.push((await timed(() => islands.forEach((text) => JSON.parse(text)))).milliseconds);
    try {
      times.defuddle.push((await timed(() => new Defuddle(document, { url: location.href }).parse())).milliseconds);
    } catch { times.defuddleFailed = true; }
  }
  return { nodes, ...times };
};`;

async function timesOf(browser: Browser, page: BenchedPage, code: string, rounds: number): Promise<PageTimes> {
  const tab = await browser.newPage();
  try {
    await servePages(tab, new Map([[page.url, { html: page.html }]]));
    await tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout: 20_000 }).catch(() => undefined);
    const session = await tab.createCDPSession();
    const evaluate = await isolatedWorld(session);
    await evaluate(code);
    // The page is laid out, as one that somebody looks at is.
    await evaluate('void document.documentElement?.getBoundingClientRect().height');
    // Seconds of the page's own thread: other work on the machine does not lengthen them.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await tab.tracing.start({ categories: ['disabled-by-default-devtools.timeline'] });
    const before = await taskSeconds(session);
    const posts = (await evaluate('medspill().then(({ posts }) => posts.length)')) as number;
    const throttledFirst = ((await taskSeconds(session)) - before) * 1000;
    const throttledLongest = longestTask(await tab.tracing.stop());
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const times = (await evaluate(`rounds(${rounds})`)) as Omit<
      PageTimes,
      'throttledFirst' | 'throttledLongest' | 'posts'
    >;
    return { ...times, throttledFirst, throttledLongest, posts };
  } finally {
    await tab.close().catch(() => undefined);
  }
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** The thread's own time, in microseconds. */
  tdur?: number;
  args?: { name?: string };
}

/** The longest task of a page's main thread in a trace, in milliseconds of the thread's own time. */
function longestTask(trace: Uint8Array | undefined): number {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const isMain = ({ name, args }: TraceEvent) => name === 'thread_name' && args?.name === 'CrRendererMain';
  const mains = new Set(traceEvents.filter(isMain).map(threadOf));
  const tasks = traceEvents.filter((event) => event.name === 'RunTask' && mains.has(threadOf(event)));
  return Math.max(...tasks.map(({ tdur }) => (tdur ?? 0) / 1000));
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

async function isolatedWorld(session: CDPSession): Promise<(expression: string) => Promise<unknown>> {
  await session.send('Page.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' });
  return async (expression) => {
    const answer = await session.send('Runtime.evaluate', {
      expression,
      contextId: world.executionContextId,
      returnByValue: true,
      awaitPromise: true,
      timeout: 60_000,
    });
    if (answer.exceptionDetails) {
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    }
    return answer.result.value as unknown;
  };
}

/**
 * Reading every post of a page with the built reader, beside defuddle parsing the same page and one bare pass over it, in turns
 * in the same tab of a real Chromium; and the size of what is injected.
 */
export async function benchReading(built: BuiltCopy, size: Size): Promise<Measured> {
  const extractor = readFileSync(new URL('../../node_modules/defuddle/dist/index.js', import.meta.url), 'utf8');
  const codeAt = (url: string) =>
    `globalThis.medspill = () => (${built.readerAt(url).trim().replace(/;$/, '')});\n${extractor}\n${inPage}`;
  const every = pagesToRead();
  // The usual run takes each third page, largest first, so that every platform and the heaviest pages are in.
  const bySize = every.toSorted((a, b) => b.html.length - a.html.length);
  const pages = size === 'full' ? every : bySize.filter((_, at) => at < 8 || at % (size === 'quick' ? 12 : 3) === 0);
  const browser = await launchChromium();
  const times: (PageTimes & { page: string })[] = [];
  try {
    for (const page of pages) {
      const measured = await timesOf(browser, page, codeAt(page.url), size === 'full' ? 7 : 5);
      times.push({ page: page.name, ...measured });
    }
  } finally {
    await browser.close();
  }
  return { lines: linesOf(times, readerSizes(built)), details: times };
}

/** Every reader that can be injected, gzipped; found by the addresses of all pages there are. */
function readerSizes(built: BuiltCopy): number[] {
  const codes = new Set(pagesToRead().map(({ url }) => built.readerAt(url)));
  return [...codes].map((code) => gzipSync(code, { level: 9 }).length);
}

function linesOf(times: readonly (PageTimes & { page: string })[], bytes: readonly number[]): Line[] {
  const comparison = 'reading';
  const median = (values: readonly number[]) => spreadOf(values).median;
  const slow = times.filter(({ defuddle }) => defuddle.length > 0 && median(defuddle) > 20);
  const ours = slow.map((one) => median(one.ours));
  const theirs = slow.map((one) => median(one.defuddle));
  const beside = besideOf('defuddle', ours, theirs);
  const allowed = times.map((one) => Math.max(3 * median(one.bare), 5) + median(one.island));
  const all = times.map((one) => median(one.ours));
  const within = times.filter((one, at) => median(one.ours) <= (allowed[at] ?? 0)).length;
  const longest = times.map((one) => one.throttledLongest);
  return [
    {
      comparison,
      what: `reading, ${slow.length} pages where defuddle takes over 20 ms`,
      unit: 'ms',
      ours: spreadOf(ours),
      beside,
      goal: 'each at most 0.1 times',
      holds: beside.ratio.high <= 0.1,
    },
    {
      comparison,
      what: `reading, within 3 bare passes (or 5 ms) and a parse: ${within} of ${times.length} pages`,
      unit: 'ms',
      ours: spreadOf(all),
      beside: besideOf('allowed', all, allowed),
      goal: 'each at most 1 times',
      holds: within === times.length,
    },
    {
      comparison,
      what: `first reading at a quarter of the speed, all of it`,
      unit: 'ms',
      ours: spreadOf(times.map((one) => one.throttledFirst)),
      beside: null,
      goal: 'in short tasks',
      holds: Math.max(...longest) <= 50,
    },
    {
      comparison,
      what: `longest task of that, ${longest.filter((one) => one <= 50).length} of ${times.length} pages within`,
      unit: 'ms',
      ours: spreadOf(longest),
      beside: null,
      goal: 'no task over 50 ms',
      holds: Math.max(...longest) <= 50,
    },
    {
      comparison,
      what: `the injected reader, gzipped, ${bytes.length} platforms`,
      unit: 'bytes',
      ours: spreadOf(bytes),
      beside: null,
      goal: 'under 30 000',
      holds: Math.max(...bytes) < 30_000,
    },
  ];
}
