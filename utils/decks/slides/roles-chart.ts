import { roles } from '../../model/people.ts';
import type { PostHistory } from '../../model/post-history.ts';
import type { SlideChart } from '../deck.ts';
import { countReceipt, digits, listed, type Slots, type Story } from '../story.ts';

/**
 * What people helped with, one bar per kind of help in alphabetical order, never per person. Null when there
 * are not two kinds: one bar is no picture of anything.
 * `heading`, `alt` (with `{parts}`) and `series` are the words of the slide it stands on.
 */
export function rolesChart(
  story: Story,
  posts: readonly PostHistory[],
  heading: string,
  alt: string,
  series: string,
  slots: Slots = {},
): SlideChart | null {
  const { words, figures, language } = story;
  const bars = roles
    .map((role) => {
      const helped = posts.filter((post) => post.contributions.some((one) => one.role === role));
      const count = posts.flatMap((post) => post.contributions).filter((one) => one.role === role).length;
      const ids = helped.map((post) => post.post.id);
      return { label: words.roles[role], count, ids };
    })
    .filter((bar) => bar.count > 0)
    .sort((a, b) => a.label.localeCompare(b.label, language === 'en' ? 'en' : 'nb'))
    .map((bar) => ({
      ...bar,
      span: figures.fact(
        digits(bar.count, story),
        'number',
        countReceipt(story, 'contribution-count', bar.ids, bar.count),
      ),
    }));
  if (bars.length < 2) return null;
  const parts = listed(
    bars.map(({ label, span }) => [{ kind: 'text', text: `${label.toLocaleLowerCase('nb')} ` }, span]),
  );
  return {
    kind: 'bars',
    heading: story.say(heading, slots) ?? [],
    alt: story.say(alt, { ...slots, parts }) ?? [],
    categories: bars.map(({ label }) => ({ label, factId: null })),
    series: [
      {
        name: series,
        values: bars.map(({ count, span }) => ({ value: count, factId: span.kind === 'fact' ? span.factId : '' })),
      },
    ],
    highlight: null,
  };
}
