/** Up to so many numbers are quickest put in order one by one. */
const FEW_NUMBERS = 48;

/** Puts numbers in rising order, in place. */
export function rising(values: number[]): number[] {
  if (values.length > FEW_NUMBERS) return values.sort((a, b) => a - b);
  for (let i = 1; i < values.length; i++) {
    const one = values[i] as number;
    let at = i;
    while (at > 0 && (values[at - 1] as number) > one) {
      values[at] = values[at - 1] as number;
      at--;
    }
    values[at] = one;
  }
  return values;
}

/** The places of some few numbers, from the least to the most. */
export function risingRows(values: readonly number[]): number[] {
  const rows: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const one = values[i] as number;
    let at = i;
    while (at > 0 && (values[rows[at - 1] as number] as number) > one) {
      rows[at] = rows[at - 1] as number;
      at--;
    }
    rows[at] = i;
  }
  return rows;
}

/** The median of a list whose places are known from the least to the most, or of some of them; NaN for none. */
export function middleIn(values: readonly number[], rows: readonly number[]): number {
  const half = rows.length >> 1;
  const upper = values[rows[half] as number] as number;
  return rows.length % 2 ? upper : ((values[rows[half - 1] as number] as number) + upper) / 2;
}

/** The median of a list; NaN for an empty one. The list is left as it was. */
export function medianOf(values: readonly number[] | Float64Array): number {
  const n = values.length;
  if (n === 0) return Number.NaN;
  const copy = values.slice();
  const half = n >> 1;
  const upper = nthOf(copy, half);
  if (n % 2) return upper;
  let lower = copy[0] as number;
  for (let i = 1; i < half; i++) if ((copy[i] as number) > lower) lower = copy[i] as number;
  return (lower + upper) / 2;
}

/** Steps from place to place in no pattern that lists have: by a pivot in the middle, distances to a day take forever. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** The value with `rank` (from 0) in a list, by Hoare's selection. The list is reordered: what comes before it is no larger. */
export function nthOf(values: number[] | Float64Array, rank: number): number {
  let from = 0;
  let to = values.length - 1;
  let share = 0;
  while (from < to) {
    share = (share + GOLDEN) % 1;
    const pivot = values[from + Math.floor((to - from) * share)] as number;
    let i = from;
    let j = to;
    while (i <= j) {
      while ((values[i] as number) < pivot) i++;
      while ((values[j] as number) > pivot) j--;
      if (i > j) break;
      const one = values[i] as number;
      values[i++] = values[j] as number;
      values[j--] = one;
    }
    if (rank <= j) to = j;
    else if (rank >= i) from = i;
    else break;
  }
  return values[rank] as number;
}

export function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] ?? 0;
  return sum / values.length;
}
