/** Columns that always stand first: without them a row has no name. */
export const fixedFirst: readonly string[] = ['select', 'title'];

/**
 * The columns in her order. What she has not placed – a column of a newer version too – stands after what usually stands
 * before it, and names that are not known any more are passed over.
 */
export function inOrder(usual: readonly string[], order: readonly string[]): string[] {
  const placed = [...new Set(order)].filter((id) => usual.includes(id));
  usual.forEach((id, at) => {
    if (placed.includes(id)) return;
    const before = usual[at - 1];
    placed.splice(before === undefined ? 0 : placed.indexOf(before) + 1, 0, id);
  });
  return placed;
}

/** The order with one column where another stands, those between moving up; unchanged where either is not there. */
export function moveTo(ids: readonly string[], id: string, target: string): string[] {
  const [from, to] = [ids.indexOf(id), ids.indexOf(target)];
  if (from < 0 || to < 0) return [...ids];
  const rest = ids.filter((one) => one !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}
