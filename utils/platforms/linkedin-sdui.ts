import type { Place } from '../reading/place.ts';
import type { PostPlan } from '../reading/post-plan.ts';
import { type CountSeen, type CountSource, fromFunction, saidAlike, source } from '../reading/sources.ts';
import { accountInAddress, dated, PEOPLE } from './linkedin-ids.ts';
import { ownImpressions } from './linkedin-impressions.ts';
import { countOfLine, isPromotedLine, numberBeforeWords, reactionTotalOf } from './linkedin-lines.ts';
import { encodedId, reactRoots, translationIds, twinIds } from './linkedin-sdui-ids.ts';

const BOX = '[data-testid="expandable-text-box"]';

/** A name without spaces and invisible characters, which labels and links write differently. */
const bare = (text: string) => text.normalize('NFKC').replace(/[\s\p{Cf}]+/gu, '');

/**
 * The author's link: among the people and pages linked before the text, the one whose name the card's menu button says
 * ("Open control menu for post by …"). Lines about who reacted come first and name others.
 */
function authorOf(place: Place): { name: string; account: string | null } | null {
  const { dom } = place.page;
  const box = place.find(BOX);
  const menu = place.find('svg[id="overflow-web-ios-small"]');
  const label = menu ? (place.attribute(place.closest(menu, 'button'), 'aria-label') ?? null) : null;
  let best: { name: string; account: string | null; header: boolean } | null = null;
  for (const link of place.findAll(PEOPLE)) {
    if (box && !dom.precedes(link, box)) continue;
    const name = place.lines(link)?.trim().split('\n')[0]?.trim();
    if (!name) continue;
    // Names in lines about others stand in <strong>; the author's own never does.
    const found = {
      name,
      account: accountInAddress(place.attribute(link, 'href')),
      header: place.find('strong', link) !== null,
    };
    const fits = label ? bare(label).includes(bare(name)) : !found.header;
    if (fits && (!best || name.length > best.name.length || (best.header && !found.header))) best = found;
  }
  return best;
}

/** An age and what follows it: "2 d •", "1w • Edited •". Paid posts have none, and what a person is known for rarely looks so. */
const ageLine = /^[^•]{0,15}\p{Nd}[^•]{0,20}•/u;

/** The lines above the text, whatever elements they stand in. */
function linesAbove(place: Place): string[] {
  const { dom } = place.page;
  const box = place.find(BOX);
  const lines = place.findAll('p, span, div').filter((line) => {
    return (!box || dom.precedes(line, box)) && dom.find(line, 'p, div, a') === null;
  });
  return lines.flatMap((line) => place.text(line) ?? []);
}

/** Who brought the post here: the first person or page linked, when it is not the author. */
function bringerOf(place: Place): string | null {
  const link = place.findAll('a[href*="/in/"], a[href*="/company/"]').find((one) => place.find('strong', one));
  return link ? accountInAddress(place.attribute(link, 'href')) : null;
}

/** What is drawn, once: counts are written twice, for screen readers and for eyes. */
function drawn(place: Place, element: Element): string | null {
  const twins = place.findAll('[aria-hidden="true"]', element).map((twin) => place.text(twin));
  return twins.find((text) => text !== null) ?? place.text(element);
}

const LINE = 'a, button, [role="button"]';

/**
 * Whether a line of counts is the card's own: what stands with it, apart from the card's buttons, are counts and nothing
 * else. A post inside has its author and its words beside its own.
 */
function isOwnLine(place: Place, line: Element): boolean {
  const { dom } = place.page;
  const buttons = place.findAll('svg[id^="comment-small"], svg[id^="repost-small"], svg[id^="send-p"]').at(-1);
  if (!buttons) return true;
  let row = line;
  for (let up = dom.parent(line); up && !dom.contains(up, buttons); up = dom.parent(up)) row = up;
  if (dom.matches(row, LINE)) return true;
  const isFenced = (element: Element): boolean => place.isFenced(element) || dom.matches(element, LINE);
  const beside = place.lines(row, { isFenced })?.split('\n') ?? [];
  const isCounts = beside.every((text) => /\p{Nd}|^[\s\p{P}\p{S}\p{Cf}]*$/u.test(text));
  return isCounts && place.find(`${BOX}, ${PEOPLE}`, row) === null;
}

/** The lines of totals beside the small reaction pictures: one in a card, more where a post nobody can tell apart is inside. */
function reactionLines(place: Place): Element[] {
  const pictures = place.findAll('svg[id$="-consumption-ring-small"]');
  const lines = new Set(pictures.flatMap((picture) => place.closest(picture, LINE) ?? []));
  return [...lines].filter((line) => isOwnLine(place, line));
}

const reactionLine = fromFunction('text', 'line with the reaction pictures', (place): CountSeen | null => {
  return reactionTotalOf(reactionLines(place), place, (line) => drawn(place, line));
});

/** The number inside an action button, known by its picture in every language. A zero-width space means none. */
function inButton(picture: string): CountSource {
  return fromFunction('text', `number in the button with ${picture}`, (place) => {
    const buttons = new Set(place.findAll(`svg[id^="${picture}"]`).map((drawing) => place.closest(drawing, LINE)));
    const [text, ...others] = new Set([...buttons].map((button) => (button ? place.text(button) : null)));
    return text && others.length === 0 && /^\p{Nd}[\p{Nd}.,\s\u200b]*\p{L}{0,3}$/u.test(text) ? { raw: text } : null;
  });
}

/** "7 comments", "1 repost", "73 votes": lines of words and a number, after the text, never names. */
function inLine(metric: 'comments' | 'reposts' | 'votes'): CountSource {
  return fromFunction('text', `line with the number of ${metric}`, (place) => {
    const box = place.find(BOX);
    const { dom } = place.page;
    const found: string[] = [];
    let uncovered = false;
    // Never a true button: those hold what the author wrote, as a poll's answers ("1 000 comments").
    for (const line of place.findAll('a, [role="button"]:not(button)')) {
      if (box && (!dom.precedes(box, line) || dom.contains(box, line))) continue;
      if (place.find('svg', line) || /\/analytics\//.test(place.attribute(line, 'href') ?? '')) continue;
      const text = drawn(place, line);
      if (!text || text.length > 60 || !/^\p{Nd}|^\p{Lo}.*\p{Nd}/u.test(text)) continue;
      const known = countOfLine(text, place.page.language);
      if (metric !== 'votes' && !isOwnLine(place, line)) continue;
      if (known?.metric === metric) found.push(known.raw);
      if (!known && /^\p{Nd}/u.test(text)) uncovered = true;
    }
    if (found.length > 0) return saidAlike(found);
    return uncovered && metric !== 'votes' ? { unread: 'language-not-covered' } : null;
  });
}

/**
 * In other languages the line's make tells: in one row with the reactions, after them and before the buttons, comments open in
 * place (a button) and reposts lead away (a link). Proven on the English feed's eight cards.
 */
function byMake(metric: 'comments' | 'reposts'): CountSource {
  return fromFunction('structure', `${metric === 'comments' ? 'button' : 'link'} in the line of counts`, (place) => {
    const { dom } = place.page;
    const [reactions, ...others] = reactionLines(place);
    const row = reactions ? dom.parent(reactions) : null;
    const buttons = place.find('svg[id="comment-small"]');
    if (!reactions || !row || !buttons || others.length > 0) return null;
    const lines = place.findAll(metric === 'comments' ? '[role="button"]' : 'a', row).filter((line) => {
      return dom.precedes(reactions, line) && dom.precedes(line, buttons) && !place.find('svg', line);
    });
    const texts = lines.map((line) => drawn(place, line) ?? '').filter((text) => /\p{Nd}/u.test(text));
    const text = texts.length === 1 ? (texts[0] as string) : '';
    const raw = numberBeforeWords(text, place.page.language);
    return raw && !countOfLine(text, place.page.language) ? { raw } : null;
  });
}

/** The new front end (React, drawn by the server): feeds, searches, company posts, activity, single posts from 2025 on. */
export const reactCards: PostPlan = {
  name: 'new React cards',
  roots: reactRoots,
  fences:
    '[componentkey^="replaceableComment_"], [componentkey^="commentsSectionContainer"], [data-testid="expandable-text-button"]',
  ids: [encodedId],
  aliases: [translationIds, twinIds],
  account: [source('address of the author', (place) => authorOf(place)?.account ?? null)],
  author: [source('name in the author’s link', (place) => authorOf(place)?.name ?? null)],
  text: [source('text of the post', (place) => place.lines(BOX))],
  time: [
    source('id of the activity', (place) =>
      dated(
        place,
        linesAbove(place).filter((line) => ageLine.test(line)),
      ),
    ),
  ],
  format: [
    source('what is drawn in the card', (place) => {
      if (place.find('video')) return 'video';
      if (place.find('iframe[src*="document"], [data-testid*="document"], img[src*="feedshare-document"]'))
        return 'document';
      return place.find('img[src*="feedshare-shrink"], img[src*="feedshare-image"]') ? 'image' : null;
    }),
  ],
  paid: [source('line under the author', (place) => (linesAbove(place).some(isPromotedLine) ? true : null))],
  relation: (place) => {
    const [bringer, author] = [bringerOf(place), authorOf(place)?.account ?? null];
    const isRepost =
      place.pageKind === 'profile' && bringer !== null && bringer === place.pageAccount && bringer !== author;
    return isRepost ? 'repost' : null;
  },
  metrics: {
    impressions: ownImpressions(`${BOX}, h2, button`),
    reactions: [reactionLine, inButton('thumbs-up')],
    comments: [inLine('comments'), inButton('comment-small'), byMake('comments')],
    reposts: [inLine('reposts'), inButton('repost-small'), byMake('reposts')],
    votes: [inLine('votes')],
  },
  promises: ['reactions', 'comments', 'reposts'],
};
