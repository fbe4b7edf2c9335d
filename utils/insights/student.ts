/** Rational approximations of the normal quantile: Wichura 1988, algorithm AS 241 (PPND7), good to about seven digits. */
const MIDDLE = [3.3871327179, 50.434271938, 159.29113202, 59.10937472] as const;
const MIDDLE_BELOW = [1, 17.895169469, 78.757757664, 67.1875636] as const;
const TAIL = [1.4234372777, 2.75681539, 1.3067284816, 0.17023821103] as const;
const TAIL_BELOW = [1, 0.7370016425, 0.12021132975] as const;
const FAR = [6.657905115, 3.081226386, 0.42868294337, 0.017337203997] as const;
const FAR_BELOW = [1, 0.24197894225, 0.012258202635] as const;

/** c0 + c1·x + c2·x² + … */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, c) => sum * x + c, 0);
}

/** The `p` quantile of the standard normal distribution, 0 < p < 1. */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(MIDDLE, r)) / polynomial(MIDDLE_BELOW, r);
  }
  const r = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
  const z =
    r <= 5
      ? polynomial(TAIL, r - 1.6) / polynomial(TAIL_BELOW, r - 1.6)
      : polynomial(FAR, r - 5) / polynomial(FAR_BELOW, r - 5);
  return q < 0 ? -z : z;
}

/**
 * The `p` quantile of Student's t with `df` degrees of freedom (df may be a fraction, 3 or more), by the Cornish–Fisher
 * expansion (Abramowitz & Stegun 26.7.5). Off by less than 0.3 % for df >= 4 and p between 0.001 and 0.999.
 */
export function studentQuantile(p: number, df: number): number {
  const z = normalQuantile(p);
  const z2 = z * z;
  const g1 = (z2 + 1) * z * 0.25;
  const g2 = (((5 * z2 + 16) * z2 + 3) * z) / 96;
  const g3 = ((((3 * z2 + 19) * z2 + 17) * z2 - 15) * z) / 384;
  const g4 = (((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) * z) / 92_160;
  return z + g1 / df + g2 / df ** 2 + g3 / df ** 3 + g4 / df ** 4;
}
