/**
 * How many sentences a text has. Ends are `.`, `!`, `?` or `…` before a blank and a capital letter, an opening quotation
 * mark or the end, so that "2. desember" and "kl. 14.05" end nothing. A greeting ("Hei Kari!") at the start is no sentence.
 */
export function countSentences(text: string): number {
  const body = text.trim().replace(greetingAtStart, '');
  if (body === '') return 0;
  const ends = body.match(/[.!?…]+["»”)]?(?=\s+["«“(]?\p{Lu}|\s*$|\n)/gu);
  const closed = /[.!?…]["»”)]?$/u.test(body);
  return (ends?.length ?? 0) + (closed ? 0 : 1);
}

const greetingAtStart = /^(hei|hi|hello|hallo|god dag)(,? [^.!?\n]{0,80})?[!,]\s+/iu;
