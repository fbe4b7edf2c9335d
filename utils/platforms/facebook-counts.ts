import type { MetricName } from '../model/metrics.ts';
import { bareCount, isLabelLanguageCovered, type LabelRules, labelWithNumber } from '../reading/labelled-leaves.ts';
import type { Place } from '../reading/place.ts';
import type { CountSeen } from '../reading/sources.ts';
import { oneLine, textOf } from '../reading/text.ts';
import { cardOf } from './facebook-card.ts';

type Counts = Partial<Record<'reactions' | 'comments' | 'shares' | 'views', CountSeen>>;

const rules: LabelRules = { postIdsIn: () => [], labels: { plays: 'views', play: 'views' } };
const digit = /\p{Nd}/u;
/** What never stands in the row of counts: buttons for acting, comments, the composer, headings, links. */
const NOT_IN_ROW =
  '[data-ad-rendering-role], [role="article"], form, [role="textbox"], h2, h3, h4, a[href], video, [data-ad-preview]';
const BUTTON = '[role="button"], button';

const known = new WeakMap<Place, Counts>();

/** The numbers drawn under a post. Read once per post. */
export function drawnCounts(place: Place): Counts {
  const counts = known.get(place) ?? readCounts(place);
  known.set(place, counts);
  return counts;
}

function readCounts(place: Place): Counts {
  const { dom, work, language } = place.page;
  const { parts } = cardOf(place);
  const textIn = (element: Element): string =>
    oneLine(textOf(dom, work, element, { limit: 200, isFenced: place.isFenced, apart: true }));
  const closest = (element: Element | null | undefined, selector: string): Element | null =>
    element ? place.closest(element, selector) : null;
  const isOwn = (element: Element | null | undefined): element is Element => !!element && !place.isFenced(element);
  // A post that names its parts and has no reactions among them has none: another's toolbar inside it is not asked.
  const toolbars = parts.length > 0 ? [closest(parts[3], '[role="toolbar"]')] : place.findAll('[role="toolbar"]');
  const toolbar = toolbars.find((one) => isOwn(one) && dom.find(one, '[role="button"] img, img[role="presentation"]'));
  const commentButton = isOwn(parts[4]) ? parts[4] : null;
  const counts: Counts = {};

  const start = toolbar ?? commentButton;
  if (start) {
    const row = rowAround(place, start);
    const total = toolbar ? totalBeside(place, toolbar, row, textIn) : null;
    if (total?.seen) counts.reactions = total.seen;
    const isOutside = (element: Element): boolean =>
      !toolbar ||
      (!dom.contains(toolbar, element) && !(total && total.part !== row && dom.contains(total.part, element)));
    const buttons = place
      .findAll(BUTTON, row)
      .filter((button) => isOutside(button) && digit.test(textIn(button)) && button !== commentButton)
      .filter((button, _, all) => !all.some((other) => other !== button && dom.contains(other, button)));
    // A total that is its own button ("All reactions: 859") holds no label of a count and has been read above.
    const isDescribed = parts.length >= 5;
    if (commentButton) counts.comments = { raw: textIn(commentButton) };
    const said = buttons.map((button) => ({ text: textIn(button), metric: labelled(textIn(button))?.metric ?? null }));
    for (const { text, metric } of said) {
      if ((metric === 'comments' && !commentButton) || metric === 'shares') counts[metric] = { raw: text };
    }
    const [first, second, ...more] = said;
    const isUnnamed = said.every(({ metric }) => metric === null) && more.length === 0;
    // Known by place only where the post says which button is the comments' (or that there is none), or both are there.
    if (isUnnamed && first && !second && isDescribed) counts.shares ??= { raw: first.text };
    else if (isUnnamed && first && second && !commentButton) {
      counts.comments ??= { raw: first.text };
      counts.shares ??= { raw: second.text };
    } else if (isUnnamed && first && !isLabelLanguageCovered(language)) {
      counts.comments ??= { unread: 'language-not-covered' };
      counts.shares ??= { unread: 'language-not-covered' };
    }
    for (const part of place.findAll('span', row)) {
      if (closest(part, BUTTON) || !isOutside(part)) continue;
      const plain = labelled(textIn(part));
      if (plain?.metric === 'views') counts.views = { raw: plain.raw };
    }
  }
  for (const metric of ['reactions', 'comments', 'shares'] as const) counts[metric] ??= onButton(place, metric, textIn);
  return counts;

  function labelled(text: string): { metric: MetricName; raw: string } | null {
    return labelWithNumber(text, language, rules);
  }
}

/** As far out from the row's start as nothing but counts stands. */
function rowAround(place: Place, start: Element): Element {
  const { dom } = place.page;
  let row = start;
  for (let up = dom.parent(start); up && up !== place.root; up = dom.parent(up)) {
    if (dom.find(up, NOT_IN_ROW) || dom.matches(up, NOT_IN_ROW)) break;
    row = up;
  }
  return row;
}

/** The total beside the small icons: the three icons' own numbers do not add up to it. Names ("Kari and 3 others") say nothing. */
function totalBeside(
  place: Place,
  toolbar: Element,
  row: Element,
  textIn: (element: Element) => string,
): { part: Element; seen: CountSeen | null } | null {
  const { dom, language } = place.page;
  for (let part = dom.parent(toolbar); part; part = dom.parent(part)) {
    const beside = place
      .findAll('div, span', part)
      .filter((one) => !dom.contains(toolbar, one) && !dom.contains(one, toolbar));
    const texts = new Set(beside.map(textIn).filter(Boolean));
    if (texts.size > 0) {
      const numbers = [...texts].filter((text) => bareCount(text, language) !== null);
      const [number] = numbers;
      // A part of a number that is rolling over to the next is a number too.
      const isRolling = [...texts].some((text) => /\|\p{Nd}/u.test(text));
      return { part, seen: number && numbers.length === 1 && !isRolling ? { raw: number } : null };
    }
    if (part === row) return null;
  }
  return null;
}

/** Newer skins print the number in the button itself, in place of its word. */
function onButton(
  place: Place,
  metric: 'reactions' | 'comments' | 'shares',
  textIn: (element: Element) => string,
): CountSeen | undefined {
  const role = { reactions: 'like_button', comments: 'comment_button', shares: 'share_button' }[metric];
  const [mark, ...others] = place.findAll(`[data-ad-rendering-role="${role}"]`);
  const button = mark && others.length === 0 ? place.closest(mark, BUTTON) : null;
  const text = button ? textIn(button) : '';
  return bareCount(text, place.page.language) ? { raw: text } : undefined;
}
