/**
 * Signs nobody sees that break files or turn text around: control signs, halves of letters, and those that reverse the reading
 * order ("Ola\u202egnp") or have no width. Kept: line breaks, tabs, and the joiners that hold emoji and some scripts together.
 */
const unseen = /(?![\n\t])\p{Cc}|\p{Cs}|[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu;

/** Text that every file we write can hold, and that reads as it is written. */
export function printable(text: string): string {
  return text.replace(unseen, '');
}
