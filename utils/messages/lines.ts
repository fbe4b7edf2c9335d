/** A table of phrases, one a line: readable, and open to correction by people who write rather than program. */
export function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
