import { useMemo } from 'react';
import { chartPlot } from '../../utils/decks/chart-plot.ts';
import { type DeckLook, plainText, type SlideChart } from '../../utils/decks/deck.ts';
import { deckColours } from '../../utils/decks/deck-colours.ts';
import type { Language } from '../../utils/model/people.ts';

export { plainText };

/** The colours of a deck as the names the interface's own parts read, for everything inside a slide. */
export function useSlideColours(look: DeckLook): Record<`--${string}`, string> {
  return useMemo(() => {
    const all = deckColours(look);
    return {
      '--ms-paper': `#${all.paper}`,
      '--ms-card': `#${all.card}`,
      '--ms-line': `#${all.line}`,
      '--ms-ink': `#${all.ink}`,
      '--ms-ink-soft': `#${all.soft}`,
      '--ms-spruce': `#${all.accent}`,
      '--deck-quiet': `#${all.quiet}`,
      '--deck-accent-text': `#${all.accentText}`,
      '--deck-on-accent': `#${all.onAccent}`,
      '--deck-cover': `#${all.cover}`,
      '--deck-on-cover': `#${all.onCover}`,
    };
  }, [look]);
}

/** How a chart is drawn on the screen, and what it says. Stable as long as the chart is. */
export function useSlideChart(chart: SlideChart | null, language: Language) {
  return useMemo(
    () =>
      chart
        ? { draw: chartPlot(chart, language), says: plainText(chart.alt), heading: plainText(chart.heading) }
        : null,
    [chart, language],
  );
}

/** A picture as an address that holds it, with its size in pixels. */
export interface ChosenPicture {
  address: string;
  width: number;
  height: number;
}

/** A picture file the user chose, as it goes into the file: its address and size. Null when it is no PNG or JPEG. */
export async function readPicture(file: File): Promise<{ address: string; width: number; height: number } | null> {
  if (!/^image\/(png|jpeg)$/.test(file.type)) return null;
  try {
    const size = await createImageBitmap(file);
    const address = await new Promise<string>((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.onerror = () => reject(reader.error);
      reader.readAsDataURL(file);
    });
    return { address, width: size.width, height: size.height };
  } catch {
    return null;
  }
}
