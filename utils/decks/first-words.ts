import { tidyWords } from '../messages/address.ts';

const MOST_LETTERS = 180;

/** The first words of a post, on one line, cut between words. Empty for nothing. */
export function firstWords(text: string): string {
  const tidy = tidyWords(text);
  if (tidy.length <= MOST_LETTERS) return tidy;
  const cut = tidy.slice(0, MOST_LETTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40)).replace(/[,;:.–-]+$/, '')} …`;
}
