import { type BuiltCopy, bundled, openBenchPage } from './bench-browser.ts';
import { atMost, type Measured, type Size } from './figures.ts';

/** The ten-minute deck from readings to file, beside pptxgenjs writing the same slides with fixed text. */
export async function benchDecks(built: BuiltCopy, size: Size): Promise<Measured> {
  const { call, close } = await openBenchPage(built, await bundled('page-decks.ts'));
  const comparison = 'decks';
  try {
    const rounds = size === 'quick' ? 5 : 21;
    const times = await call<Record<'ours' | 'written' | 'fixed', number[]> & { slides: number }>('measureDecks', {
      count: 100,
      rounds,
    });
    const slides = `${times.slides} slides of 100 posts`;
    const whole = { comparison, what: `ten-minute deck, worked out and written, ${slides}` };
    const written = { comparison, what: `ten-minute deck, written, ${slides}` };
    return {
      lines: [
        atMost(whole, times.ours, 'pptxgenjs, the same slides', times.fixed, 1.2),
        atMost(written, times.written, 'pptxgenjs, the same slides', times.fixed, 1.2),
      ],
      details: times,
    };
  } finally {
    await close();
  }
}
