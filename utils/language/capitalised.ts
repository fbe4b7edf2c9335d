/** A text that begins a sentence, a label or a line: its first letter is made large. A digit, a sign or an emoji stays as it is. */
export function capitalised(text: string): string {
  return text.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase('nb'));
}
