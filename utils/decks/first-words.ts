import { tidyWords } from '../messages/address.ts';

const MOST_LETTERS = 180;

/** The first words of a text, on one line, cut between words after `most` letters. Empty for nothing. */
export function firstWords(text: string, most: number = MOST_LETTERS): string {
  const tidy = tidyWords(text);
  if (tidy.length <= most) return tidy;
  const cut = tidy.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40)).replace(/[,;:.–-]+$/, '')} …`;
}
