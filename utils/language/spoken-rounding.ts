/** Rounds to the two digits people say: 15 234 becomes 15 000, 1 240 becomes 1 200, numbers under 100 stay. */
export function roundToSpeak(value: number): number {
  return roundWith(value, Math.round);
}

/** Rounds down to two digits, for "at least": never says more than is certain. */
export function roundDownToSpeak(value: number): number {
  return roundWith(value, Math.floor);
}

/** Rounds up to two digits, for "at most". */
export function roundUpToSpeak(value: number): number {
  return roundWith(value, Math.ceil);
}

function roundWith(value: number, round: (x: number) => number): number {
  if (!(value >= 100)) return round(value);
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  return round(value / step) * step;
}
