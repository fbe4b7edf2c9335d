import { type BuiltCopy, bundled, openBenchPage } from './bench-browser.ts';

/** What works here, opened in a fresh tab, in milliseconds of the page's own clock. */
export interface InsightsTimes {
  /** Until its heading stood. */
  heading: number[];
  /** Until all it says stood. */
  whole: number[];
  /** The longest task of the page's own thread until then. */
  longest: number[];
}

/** Runs in the page before anything of it. */
function watchTasks(): void {
  const seen = { longest: 0, heading: 0, whole: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (!seen.heading && document.querySelector('#root h1')) seen.heading = performance.now();
    // The last section is there once something of each kind is said.
    const cards = document.querySelectorAll('#root section.ms-card');
    if (cards.length >= 3 && !document.querySelector('#root main [role="status"]')) seen.whole = performance.now();
    if (!seen.whole) requestAnimationFrame(look);
  };
  look();
}

/** Opens the built insights page over so many stored posts, `rounds` times after one that counts for nothing. */
export async function insightsPage(built: BuiltCopy, count: number, rounds: number): Promise<InsightsTimes> {
  const bench = await openBenchPage(built, await bundled('page-storage.ts'));
  const times: InsightsTimes = { heading: [], whole: [], longest: [] };
  try {
    await bench.call('fill', { count });
    for (let round = -1; round < rounds; round += 1) {
      const tab = await bench.browser.newPage();
      tab.setDefaultTimeout(120_000);
      await tab.evaluateOnNewDocument(watchTasks);
      await tab.goto(`${bench.origin}/workspace.html#/insights`, { waitUntil: 'domcontentloaded' });
      await tab.waitForFunction('seen.whole > 0');
      // What is drawn right after belongs to it, too.
      await new Promise((resolve) => setTimeout(resolve, 500));
      const seen = (await tab.evaluate('seen')) as Record<keyof InsightsTimes, number>;
      if (round >= 0) for (const key of ['heading', 'whole', 'longest'] as const) times[key].push(seen[key]);
      await tab.close();
    }
    return times;
  } finally {
    await bench.close();
  }
}
