import fc from 'fast-check';

/** One parser under fire: what is thrown at it, and what must hold of whatever comes back. */
export interface Target {
  name: string;
  /** Of how many cases in a thousand this parser gets its part: cheap ones get many, slow ones few. */
  share: number;
  /** Throws random inputs at it until one breaks it. */
  run(cases: number, seed: number): Promise<Broken | null>;
  /** One input again, as it was found. Rejects with what breaks. */
  again(input: unknown): Promise<void>;
}

/** An input that broke a parser, made as small as fast-check could. */
export interface Broken {
  target: string;
  seed: number;
  input: unknown;
  why: string;
}

/** A single input may cost this much on a slow machine; more is a page or file that freezes us. */
const PATIENCE_MS = 20_000;

/** `holds` gets one input and throws when a promise is broken. */
export function target<Input>(
  name: string,
  share: number,
  inputs: fc.Arbitrary<Input>,
  holds: (input: Input) => void | Promise<void>,
): Target {
  const judge = async (input: Input): Promise<void> => {
    const started = performance.now();
    await holds(input);
    if (performance.now() - started > PATIENCE_MS) throw new Error('took too long');
    if (Object.keys(Object.prototype).length > 0) throw new Error('a prototype was changed');
  };
  return {
    name,
    share,
    async run(cases, seed) {
      const told = await fc.check(fc.asyncProperty(inputs, judge), { numRuns: cases, seed });
      if (!told.failed) return null;
      const why = told.errorInstance instanceof Error ? (told.errorInstance.stack ?? '') : String(told.errorInstance);
      return { target: name, seed, input: told.counterexample?.[0], why: why.split('\n').slice(0, 6).join('\n') };
    },
    again: (input) => judge(input as Input),
  };
}

/** Throws with the words when something does not hold. */
export function must(holds: boolean, words: string): void {
  if (!holds) throw new Error(words);
}
