/** Any kind of blank, as a person may type another than the one that stands printed. */
const BLANK = '[\\s\\u00a0\\u202f]';

/**
 * Where printed words stand whole in a text: "Kari" is not in "Karianne", "420" neither in "4200", "1 420", "420,5" nor
 * "420 000". Every blank of the words fits any blank. `flags` as a RegExp takes them; `u` must be among them.
 */
export function wholePattern(words: string, flags: string): RegExp {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s\u00a0\u202f]+/gu, `${BLANK}+`);
  const before = /^\d/.test(words) ? `(?<!\\d(?:${BLANK}|[.,]))` : '';
  const after = /\d$/.test(words) ? `(?!${BLANK}\\d{3}(?!\\d)|[.,]\\d)` : '';
  return new RegExp(`(?<![\\p{L}\\p{N}])${before}${escaped}(?![\\p{L}\\p{N}])${after}`, flags);
}

/** Whether printed words stand whole between what stands before and after them: "420" does not, with a "1 " or a "0" beside it. */
export function standsWhole(before: string, words: string, after: string): boolean {
  const pattern = wholePattern(words, 'uy');
  pattern.lastIndex = before.length;
  return pattern.test(before + words + after);
}
