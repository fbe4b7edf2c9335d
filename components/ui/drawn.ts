/** After what was just put on the screen is seen: for code that is not needed to see it. A hidden page draws nothing, and waits no longer. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 250);
  });
}
