/** Opens the one search. */
export function SearchButton() {
  return null;
}
