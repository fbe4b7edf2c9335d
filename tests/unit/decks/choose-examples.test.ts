import { describe, expect, it } from 'vitest';
import { exampleThatDidNot, exampleThatWorked } from '../../../utils/decks/choose-examples.ts';
import { beginStory } from '../../../utils/decks/story.ts';
import { summariseAll } from '../../../utils/insights/summarise-all.ts';
import { basis } from './decks-for-tests.ts';

const strongest = ['about', 'atLeast', 'more', 'namedSet', 'rank'];

describe('an example for a slide', () => {
  it('is the one a look at every post would choose: the strongest sentence, then the newest', () => {
    for (const [count, effect] of [
      [60, 3],
      [60, 1],
      [24, 8],
      [9, 3],
      [3, 3],
    ] as const) {
      const story = beginStory(basis('nb', count, effect));
      const summaries = summariseAll(story.histories, story.now);
      const all = [...story.posts].reverse().flatMap((post) => {
        const summary = summaries.get(post.post.id);
        const claim = summary?.claims.find(({ metric }) => metric === summary.leadMetric);
        return claim ? [{ post, claim }] : [];
      });
      const good = all.filter(({ claim: { level, rank, ratio, namedSet } }) => {
        if (level === 'rank') return rank?.exact === true && rank.place === 1 && rank.of >= 4;
        if (level === 'namedSet') return (namedSet?.ratio ?? 0) > 1;
        return strongest.includes(level) && (ratio === null || ratio > 1);
      });
      const place = ({ claim }: (typeof all)[number]) => strongest.indexOf(claim.level);
      const best = good.toSorted((a, b) => place(a) - place(b))[0];
      expect(exampleThatWorked(story)?.post.post.id).toBe(best?.post.post.id);
      const weak = all.filter(({ claim }) => claim.level === 'less');
      const alone = weak.find(({ post }) => post.contributions.length === 0) ?? weak[0];
      expect(exampleThatDidNot(story)?.post.post.id).toBe(alone?.post.post.id);
    }
  });
});
