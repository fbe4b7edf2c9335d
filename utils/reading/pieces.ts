/** Work that can be laid down between its pieces, and its answer: whoever does it decides when the page gets its turn. */
export type Pieces<Answer> = Generator<undefined, Answer, undefined>;

/** Does all pieces one after another. */
export function atOnce<Answer>(pieces: Pieces<Answer>): Answer {
  for (;;) {
    const step = pieces.next();
    if (step.done) return step.value;
  }
}
