/** A figure measured several times in one run. `low` and `high` are the fastest and the slowest round. */
export interface Spread {
  median: number;
  low: number;
  high: number;
  rounds: number;
}

/** One line of the table: ours beside something else, in the same run. */
export interface Line {
  /** Which comparison it belongs to, as `--only` names it. */
  comparison: string;
  what: string;
  unit: 'ms' | 'bytes' | 'MB' | 'count';
  ours: Spread;
  /** What it was measured beside, and the ratio ours / beside round by round. Null: a limit of its own. */
  beside: { name: string; spread: Spread; ratio: Spread } | null;
  goal: string;
  /** Null: no goal is set for this line; it is there to be known. */
  holds: boolean | null;
}

/** What a comparison hands back: its lines, and everything measured for who wants to look closer. */
export interface Measured {
  lines: Line[];
  details: unknown;
}

/** How large a run is: `quick` to see that it works, `usual` in under four minutes, `full` with the sizes of the goals. */
export type Size = 'quick' | 'usual' | 'full';

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number) => rounded(sorted[Math.max(0, Math.min(sorted.length - 1, index))] ?? Number.NaN);
  const middle = (sorted.length - 1) / 2;
  const median = rounded((at(Math.floor(middle)) + at(Math.ceil(middle))) / 2);
  return { median, low: at(0), high: at(sorted.length - 1), rounds: sorted.length };
}

/** Ours against something else, measured in turns: the ratio is taken round by round, so that a busy moment meets both. */
export function besideOf(
  name: string,
  ours: readonly number[],
  theirs: readonly number[],
): NonNullable<Line['beside']> {
  const ratios = ours.slice(0, theirs.length).map((time, round) => time / Math.max(theirs[round] ?? 0, 0.001));
  return { name, spread: spreadOf(theirs), ratio: spreadOf(ratios) };
}

/** A line with the goal "at most so many times the other, or so many milliseconds, whichever is larger". */
export function atMost(
  line: Pick<Line, 'comparison' | 'what'>,
  ours: readonly number[],
  name: string,
  theirs: readonly number[],
  times: number,
): Line {
  const beside = besideOf(name, ours, theirs);
  return {
    ...line,
    unit: 'ms',
    ours: spreadOf(ours),
    beside,
    goal: `at most ${times} times`,
    holds: beside.ratio.median <= times,
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The lines as a table for a person to read. */
export function tableOf(lines: readonly Line[]): string {
  const number = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
  const rows = lines.map(({ what, unit, ours, beside, goal, holds }) => [
    what,
    `${number(ours.median)} ${unit} (${number(ours.low)}–${number(ours.high)})`,
    beside ? `${beside.name} ${number(beside.spread.median)}` : '',
    beside ? `${number(beside.ratio.median)} (${number(beside.ratio.low)}–${number(beside.ratio.high)})` : '',
    goal,
    holds === null ? '' : holds ? 'holds' : 'MISSED',
  ]);
  const all = [['what', 'ours (low–high)', 'beside', 'ratio', 'goal', ''], ...rows];
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
