/** The last action that can still be taken back, for the key. */
let latest: { id: string; undo: () => void } | null = null;

/** Says what Ctrl/Cmd+Z now takes back. */
export function keepUndo(id: string, undo: () => void): void {
  latest = { id, undo };
}

/** The time for taking it back is over, or it was taken back. */
export function forgetUndo(id: string): void {
  if (latest?.id === id) latest = null;
}

/** Takes back the last action on Ctrl/Cmd+Z, unless the user is writing: there the key belongs to the text. */
export function undoOnKey(event: KeyboardEvent): void {
  if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
  const target = event.target;
  if (target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA)$/.test(target.tagName))) return;
  if (!latest) return;
  event.preventDefault();
  latest.undo();
}
