/** Runs inside the extension's page: times ways of doing the same in turns, round by round, so that a busy moment meets all. */
export async function inTurns<Name extends string>(
  rounds: number,
  ways: Record<Name, () => unknown>,
  { isWarmedUp = true }: { isWarmedUp?: boolean } = {},
): Promise<Record<Name, number[]>> {
  const names = Object.keys(ways) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  // One round that counts for nothing: the code is warm, as in a panel that has been open.
  for (let round = isWarmedUp ? -1 : 0; round < rounds; round += 1) {
    for (const name of names) {
      // Nobody pays for what another left behind.
      collect();
      const before = performance.now();
      await ways[name]();
      if (round >= 0) times[name].push(performance.now() - before);
    }
  }
  return times;
}

/** Shuts out the collection of what came before, where the browser lets us. */
export function collect(): void {
  (globalThis as { gc?: () => void }).gc?.();
}
