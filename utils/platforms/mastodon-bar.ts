import type { Place } from '../reading/place.ts';
import { type CountSeen, type CountSource, fromFunction } from '../reading/sources.ts';

/** A counter's number. While one number rolls over to the next, both stand there: then nothing is said. */
function counter(place: Place, element: Element | null): CountSeen | null {
  if (!element) return null;
  const rolling = place.find('.animated-number', element);
  if (rolling && hasSeveralNumbers(place, rolling)) return { unread: 'not-a-number' };
  const raw = place.text(element);
  return raw ? { raw } : null;
}

/** Whether more than one part of an element begins with a digit of its own: `<span>34</span><span>35</span>`. */
function hasSeveralNumbers({ page: { dom } }: Place, element: Element): boolean {
  let numbers = 0;
  const visit = (parent: Node): void => {
    for (let node = dom.firstChild(parent); node; node = dom.nextSibling(node)) {
      if (dom.nodeType(node) === 1) visit(node);
      else if (/^[\s\p{Cf}]*\p{Nd}/u.test(dom.nodeValue(node))) numbers += 1;
    }
  };
  visit(element);
  return numbers > 1;
}

/** The number a selector finds. */
export function shown(selector: string): CountSource {
  return fromFunction('text', `text of ${selector}`, (place) => counter(place, place.find(selector)));
}

type Button = 'reply' | 'boost' | 'favourite';

const pictures: Record<Button, string> = {
  reply: '[class*="icon-reply"], .fa-reply, .fa-reply-all',
  boost: '[class*="icon-boost"], [class*="icon-repeat"], [class*="icon-retweet"], .fa-retweet',
  favourite: '.icon-star, [class*="icon-star-"], .icon-favourite, .fa-star, .fa-heart',
};

/**
 * Which button it is, by its picture. Where a theme's pictures are unknown, by its place before the star, which keeps a
 * class of its own: reply, boost, star. A bar from which one has been taken is not guessed at.
 */
function buttonOf(place: Place, wanted: Button): Element | null {
  const bar = place.find('.status__action-bar');
  const buttons = bar ? place.findAll('button', bar) : [];
  const drawn = (button: Button) => buttons.find((one) => place.find(pictures[button], one)) ?? null;
  const star = buttons.findIndex((one) => place.page.dom.matches(one, '.star-icon'));
  const own = drawn(wanted);
  if (own || wanted === 'favourite') return own ?? buttons[star] ?? null;
  const isUnknownTheme = star === 2 && !drawn('reply') && !drawn('boost') && !drawn('favourite');
  return isUnknownTheme ? (buttons[wanted === 'reply' ? 0 : 1] ?? null) : null;
}

/** The counter in one button of a status's bar. */
export function inButton(wanted: Button, definition?: string): CountSource {
  return fromFunction('structure', `counter of the ${wanted} button`, (place) => {
    const button = buttonOf(place, wanted);
    const seen = button ? counter(place, place.find('.icon-button__counter', button)) : null;
    return seen && 'raw' in seen && definition ? { ...seen, definition } : seen;
  });
}
