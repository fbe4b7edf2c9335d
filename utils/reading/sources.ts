import type { UnreadReason } from '../model/readings.ts';
import type { Place } from './place.ts';
import { oneLine } from './text.ts';

/** A way to read one fact. It describes itself, so that a reading always says where it was read. */
export interface Source<Fact> {
  /** In words of the page, e.g. `aria-label of the like button`. */
  readonly where: string;
  /** The fact, or null when it is not there. */
  read(place: Place): Fact | null;
}

/**
 * The ladder, best first: full number in embedded JSON whose id matches the post; data or ARIA attribute; title or
 * tooltip; visible text (often abbreviated); position in structure, as a last resort and with a comment.
 */
export type SourceKind = 'json' | 'attribute' | 'title' | 'text' | 'structure';

/** What a source saw: a text to be parsed in the page's language, a number understood already, or why there is none. */
export type CountSeen =
  | { raw: string; definition?: string; locale?: string | null }
  | { raw: string; value: number; low?: number; high?: number; definition?: string }
  /** `final`: no later source is asked (the author hid the number). */
  | { unread: UnreadReason; final?: boolean };

/** A way to read one number. Its rank is its index in the metric's list. */
export interface CountSource extends Source<CountSeen> {
  readonly kind: SourceKind;
}

/** When a post was published, in milliseconds since 1970: exactly, or as a span with both ends included. */
export type TimeSeen = { at: number } | { earliest: number; latest: number };

/** The part of a text that is the number: all of it, or the first group of a pattern. Null when the pattern fails. */
function numberPart(text: string | null, pattern: RegExp | null): string | null {
  if (text === null) return null;
  const line = oneLine(text.slice(0, 2000));
  if (!pattern) return line || null;
  return pattern.exec(line)?.[1]?.trim() || null;
}

/** The number that several places say alike: where two differ, one is somebody else's, and nobody can tell which. */
export function saidAlike(seen: readonly string[]): CountSeen | null {
  const [raw, ...others] = new Set(seen);
  if (raw === undefined) return null;
  return others.length === 0 ? { raw } : { unread: 'sources-disagree' };
}

function inAll(place: Place, selector: string, pattern: RegExp | null, read: (element: Element) => string | null) {
  return saidAlike(place.findAll(selector).flatMap((element) => numberPart(read(element), pattern) ?? []));
}

/** A number in an attribute (`aria-label`, `data-num-reactions`, `title`), the same in every match. */
export function fromAttribute(selector: string, attribute: string, pattern: RegExp | null = null): CountSource {
  return {
    kind: attribute === 'title' ? 'title' : 'attribute',
    where: `${attribute} of ${selector}`.slice(0, 200),
    read: (place) => inAll(place, selector, pattern, (element) => place.attribute(element, attribute)),
  };
}

/** A number in visible text, the same in every match. */
export function fromText(selector: string, pattern: RegExp | null = null): CountSource {
  return {
    kind: 'text',
    where: `text of ${selector}`.slice(0, 200),
    read: (place) => inAll(place, selector, pattern, (element) => place.text(element, { limit: 400 })),
  };
}

/** A number a platform's own function finds. */
export function fromFunction(kind: SourceKind, where: string, read: (place: Place) => CountSeen | null): CountSource {
  return { kind, where, read };
}

/** A whole number from embedded JSON that has been matched with the post's id. */
export function fromJson(where: string, read: (place: Place) => number | null): CountSource {
  return {
    kind: 'json',
    where,
    read(place) {
      const value = read(place);
      return value === null ? null : { raw: String(value), value };
    },
  };
}

/** A fact a platform's own function finds. */
export function source<Fact>(where: string, read: (place: Place) => Fact | null): Source<Fact> {
  return { where, read };
}
