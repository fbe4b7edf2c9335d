/** Says that sample numbers are shown, with the one click that removes them. */
export function SampleBanner() {
  return null;
}
