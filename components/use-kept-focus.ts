import { useEffect } from 'react';

/**
 * Keeps the keyboard where she is when what she pressed goes away with the press, as "Yes, sent" does. The browser lets
 * it fall to the page, and a screen reader to the top of everything; here it comes to what now stands in the same place.
 * Never to another button: whoever holds a key down must not press twice.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let held: Element | null = null;
    const over = new AbortController();
    addEventListener('focusin', ({ target }) => (held = target instanceof Element ? target : null), over);
    // Whoever presses beside it has left it.
    addEventListener('pointerdown', () => (held = null), { capture: true, signal: over.signal });
    const going = new MutationObserver((changes) => {
      if (!held || held.isConnected || document.activeElement !== document.body) return;
      const gone = held;
      held = null;
      const change = changes.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(gone)));
      const place = change && standingAt(change);
      // A whole screen that goes is another matter: its heading takes the keyboard (useFocusOnPlace).
      if (place?.matches('main > * *, [role="dialog"] *')) stand(place);
    });
    going.observe(document.body, { childList: true, subtree: true });
    return () => {
      over.abort();
      going.disconnect();
    };
  }, []);
}

/** What stands now where something was taken out: what came instead or comes next, else what came before, else what is around. */
function standingAt({ target, previousSibling }: MutationRecord): HTMLElement | null {
  const before = previousSibling?.isConnected ? (previousSibling as ChildNode) : null;
  const beside = [before ? before.nextSibling : target.firstChild, before];
  const place = beside.find((node) => node instanceof HTMLElement && node.tabIndex < 0) ?? target;
  return place instanceof HTMLElement ? place : null;
}

function stand(place: HTMLElement): void {
  if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) {
    place.setAttribute('tabindex', '-1');
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
}
