import type { MetricName } from '../model/metrics.ts';
import { parseCount } from './counts.ts';
import { isMarker, type LabelRules, type Leaf, labelWithNumber, leavesOf, seenOf } from './labelled-leaves.ts';
import { elsewhereBelow } from './other-scope.ts';
import type { Page } from './page.ts';
import type { Place } from './place.ts';
import { type CountSeen, type CountSource, fromFunction } from './sources.ts';

/** What a block with labelled numbers says: for each metric met, the number as text, or why it is not given. */
export type LabelledNumbers = ReadonlyMap<MetricName, CountSeen>;

/** Higher than this above a label its number is not looked for: insight cards nest a few wrappers, not whole pages. */
const HIGHEST = 6;

/** Numbers that say the same: equal, or one drawn short and the other in full ("1.2K" and "1,234"). The fuller one, or null. */
export function fuller(a: CountSeen, b: CountSeen, language: string | null): CountSeen | null {
  if ('unread' in a || 'unread' in b) return null;
  if (a.raw === b.raw) return a;
  const spans = [a, b].map((seen) => ('value' in seen ? seen : parseCount(seen.raw, language)));
  const [first, second] = spans.map((span) =>
    span.value === null ? null : { low: span.low ?? span.value, high: span.high ?? span.value },
  );
  if (!first || !second) return null;
  if (first.low <= second.low && second.high <= first.high) return b;
  return second.low <= first.low && first.high <= second.high ? a : null;
}

/** The leaves of one small block, with twins (screen-reader text beside the drawn one) taken once. */
function withoutTwins(leaves: readonly Leaf[]): Leaf[] {
  return leaves.filter(
    (leaf, at) =>
      leaf.kind !== 'noise' &&
      !leaves
        .slice(0, at)
        .some((other) => other.kind === leaf.kind && other.text === leaf.text && leaf.kind !== 'nothing'),
  );
}

/** The leaves inside a block that holds the leaf at a position: neighbours in page order. */
function leavesAround(page: Page, block: Element, leaves: readonly Leaf[], position: number): Leaf[] {
  const isInside = (at: number): boolean => {
    const leaf = leaves[at];
    return leaf !== undefined && page.dom.contains(block, leaf.element);
  };
  let [from, to] = [position, position];
  while (isInside(from - 1)) from -= 1;
  while (isInside(to + 1)) to += 1;
  return leaves.slice(from, to + 1);
}

/** The number that belongs to a label, by structure alone. Undefined: none near; null: more than one, or other text between. */
function numberFor(page: Page, scope: Element, label: Leaf, leaves: readonly Leaf[]): Leaf | null | undefined {
  const { dom } = page;
  const position = leaves.indexOf(label);
  let at: Element | null = label.element;
  for (let height = 0; at && height <= HIGHEST; height += 1, at = dom.parent(at)) {
    const block: Element = at;
    const raw = leavesAround(page, block, leaves, position);
    const inside = withoutTwins(raw);
    if (inside.some(isMarker)) {
      const numbers = inside.filter(isMarker);
      if (inside.length === 2) return numbers[0];
      const others = inside.filter((leaf) => leaf !== label && !isMarker(leaf));
      if (others.length === 0) return agreed(page, numbers);
      return byTurns(
        raw.filter((leaf) => leaf.kind !== 'noise'),
        label,
      );
    }
    // A table's own columns are read by their headers; beyond the scope nothing belongs to the post.
    if (block === scope || dom.matches(block, 'table, thead, tbody, [role=table], [role=grid], [role=rowgroup]')) break;
  }
  return undefined;
}

function agreed(page: Page, numbers: readonly Leaf[]): Leaf | null {
  let best = numbers[0] ?? null;
  for (const other of numbers.slice(1)) {
    if (!best || best.kind === 'nothing') return null;
    const seen = fuller({ raw: best.raw }, { raw: other.raw }, page.language);
    if (!seen || best.seconds || other.seconds) return null;
    best = 'raw' in seen && seen.raw === other.raw ? other : best;
  }
  return best;
}

/** A flat list, strictly by turns: label, number, label, number; or number, label, number, label. Null when it is not. */
function byTurns(leaves: readonly Leaf[], label: Leaf): Leaf | null {
  if (leaves.length % 2 !== 0 || leaves.some((leaf) => leaf.kind === 'both')) return null;
  const numberFirst = isMarker(leaves[0] as Leaf);
  if (leaves.some((leaf, at) => isMarker(leaf) !== ((at % 2 === 0) === numberFirst))) return null;
  const at = leaves.indexOf(label);
  return leaves[numberFirst ? at - 1 : at + 1] ?? null;
}

/**
 * The numbers with labels in one post's part of a page (insights, analytics, a "48 impressions" line), paired by
 * structure and by whole-label word tables. Says nothing rather than something doubtful: two candidates, other text
 * between, a heading that speaks of a period or an account, a link to another post in the same block.
 *
 * @param scope the element known to be about the post: its card, or the main part of a page whose address names it
 * @param own the post's ids, in the form `rules.postIdsIn` gives them
 */
export function labelledNumbers(
  page: Page,
  scope: Element,
  own: readonly string[],
  rules: LabelRules,
  isFenced: (element: Element) => boolean = () => false,
): LabelledNumbers {
  const leaves = leavesOf(page, scope, rules, isFenced);
  const standsElsewhere = elsewhereBelow(page, scope, own, rules);
  const found = new Map<MetricName, CountSeen>();
  const tell = (metric: MetricName, seen: CountSeen): void => {
    const known = found.get(metric);
    if (!known) found.set(metric, seen);
    else if ('unread' in known && !known.final) found.set(metric, seen);
    else if (!('unread' in known) && !('unread' in seen)) {
      found.set(metric, fuller(known, seen, page.language) ?? { unread: 'sources-disagree', final: true });
    }
  };
  const tellNumber = (metric: MetricName, leaf: Pick<Leaf, 'raw' | 'seconds'>, label: string, from: Element): void => {
    if (standsElsewhere(from)) tell(metric, { unread: 'belongs-elsewhere' });
    else tell(metric, seenOf(metric, leaf, label, page));
  };
  for (const leaf of leaves) {
    if (leaf.metric === null) continue;
    if (leaf.kind === 'both') {
      tellNumber(leaf.metric, leaf, leaf.text, leaf.element);
      continue;
    }
    const number = numberFor(page, scope, leaf, leaves);
    if (number === undefined) continue;
    if (number === null) tell(leaf.metric, { unread: 'sources-disagree' });
    else if (number.kind === 'nothing') tell(leaf.metric, { unread: 'not-shown' });
    else tellNumber(leaf.metric, number, leaf.text, leaf.element);
  }
  for (const element of page.dom.findAll(scope, '[aria-label]')) {
    if (isFenced(element)) continue;
    const both = labelWithNumber(page.dom.attribute(element, 'aria-label') ?? '', page.language, rules);
    if (both) tellNumber(both.metric, { raw: both.raw, seconds: null }, '', element);
  }
  return found;
}

const known = new WeakMap<Place, Map<LabelRules, LabelledNumbers>>();

/**
 * The labelled numbers of a post's own part of the page, worked out once for all its metrics.
 *
 * @param isFenced further parts left out; always the same for the same rules
 */
export function numbersLabelledIn(
  place: Place,
  rules: LabelRules,
  isFenced: (element: Element) => boolean = place.isFenced,
): LabelledNumbers {
  const ofPlace = known.get(place) ?? new Map<LabelRules, LabelledNumbers>();
  known.set(place, ofPlace);
  const numbers = ofPlace.get(rules) ?? labelledNumbers(place.page, place.root, place.ids, rules, isFenced);
  ofPlace.set(rules, numbers);
  return numbers;
}

/** A source: the labelled number of a metric anywhere in the post's own part of the page. */
export function fromLabelledNumbers(metric: MetricName, rules: LabelRules): CountSource {
  return fromFunction(
    'text',
    `number labelled as ${metric}`,
    (place) => numbersLabelledIn(place, rules).get(metric) ?? null,
  );
}
