import { isFigure, type LabelRules, labelWithNumber, leavesOf } from './labelled-leaves.ts';
import { otherScopeTitles, otherScopeWords } from './metric-words.ts';
import type { Page } from './page.ts';
import { oneLine, textOf } from './text.ts';

/**
 * Whether something around an element says that the numbers in it are of an account, a period or a comparison, or of another
 * post: a short text before it at any level below the scope, a period below it in a small block, or the label of a part it stands
 * in. Each element is judged once: the numbers of a page share most of what stands above them, and asking anew for each was half
 * the time of a reading.
 */
export function elsewhereBelow(
  page: Page,
  scope: Element,
  own: readonly string[],
  rules: LabelRules,
): (from: Element) => boolean {
  const { dom, work } = page;
  const saysSo = (text: string | null, words: readonly RegExp[]): boolean =>
    text !== null && text.split(' ').length <= 8 && words.some((one) => one.test(text.toLowerCase()));
  const isLong = (text: string): boolean => text.length > 80;
  const textIn = (element: Element): string => oneLine(textOf(dom, work, element, { limit: 120 }));
  const judgeText = (element: Element): boolean => {
    const text = textIn(element);
    if (isLong(text) || labelWithNumber(text, page.language, rules)) return false;
    // Pieces apart: header cells stand side by side with nothing between.
    const pieces = leavesOf(page, element, rules, () => false);
    const line = pieces.map((leaf) => leaf.text).join(' ');
    return saysSo(line, otherScopeWords) || (!pieces.some(isFigure) && saysSo(line, otherScopeTitles));
  };
  const headings = new Map<Element, boolean>();
  const isHeading = (element: Element): boolean => {
    const known = headings.get(element) ?? judgeText(element);
    headings.set(element, known);
    return known;
  };
  const judge = (at: Element): boolean => {
    const label = dom.attribute(at, 'aria-label');
    if (saysSo(label, otherScopeWords) || saysSo(label, otherScopeTitles)) return true;
    const titled = dom
      .attribute(at, 'aria-labelledby')
      ?.split(/\s+/)
      .map((id) => dom.byId(id));
    if (titled?.some((element) => element && isHeading(element))) return true;
    const named = rules.postIdsIn(page, at);
    if (named.length > 0 && !named.some((id) => own.includes(id))) return true;
    const above: Element | null = dom.parent(at);
    const siblings = above ? dom.children(above) : [];
    const place = siblings.indexOf(at);
    if (siblings.slice(0, place).some(isHeading)) return true;
    // "Views 12 / Last 48 hours": a small block's last line. What stands below a long one begins the next.
    const below = siblings.slice(place + 1);
    return (
      below.length > 0 &&
      above !== null &&
      !isLong(textIn(above)) &&
      saysSo(below.map(textIn).join(' '), otherScopeWords)
    );
  };
  const judged = new Map<Element, boolean>();
  return (from) => {
    for (let at: Element | null = from; at && at !== scope; at = dom.parent(at)) {
      const elsewhere = judged.get(at) ?? judge(at);
      judged.set(at, elsewhere);
      if (elsewhere) return true;
    }
    return false;
  };
}
