import type { Slide } from './deck.ts';
import { plainText } from './deck.ts';

/** Slow enough to be understood across a table. */
const WORDS_A_MINUTE = 120;
const TO_LOOK_AT_A_CHART = 10;
const TO_LOOK_AT_A_DIAGRAM = 6;
const TO_CHANGE_SLIDE = 3;
/** A short introduction is at most this long, in seconds. */
export const TEN_MINUTES = 600;

/** How long a slide takes, in whole five seconds: what is said, at an easy pace, and time to look. */
export function speakingSeconds(slide: Pick<Slide, 'spoken' | 'chart' | 'diagram'>): number {
  const words = slide.spoken.map(plainText).join(' ').split(/\s+/).filter(Boolean).length;
  const looking = (slide.chart ? TO_LOOK_AT_A_CHART : 0) + (slide.diagram ? TO_LOOK_AT_A_DIAGRAM : 0);
  return Math.ceil(((words / WORDS_A_MINUTE) * 60 + looking + TO_CHANGE_SLIDE) / 5) * 5;
}

/** All slides together, in seconds. */
export function secondsOf(slides: readonly Slide[]): number {
  return slides.reduce((sum, slide) => sum + slide.seconds, 0);
}

/** The slides that fit the time: `spare` names what is left out first. The first and the last slide always stay. */
export function withinTime(slides: readonly Slide[], most: number, spare: readonly string[]): Slide[] {
  let kept = [...slides];
  for (const id of spare) {
    if (secondsOf(kept) <= most) return kept;
    kept = kept.filter((slide, at) => at === 0 || at === kept.length - 1 || slide.id !== id);
  }
  return kept;
}
