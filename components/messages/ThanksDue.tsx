/** Who helped and has not heard. */
export function ThanksDue() {
  return null;
}
