import { describe, expect, it } from 'vitest';
import { exampleThatDidNot, exampleThatWorked } from '../../../utils/decks/choose-examples.ts';
import { beginStory } from '../../../utils/decks/story.ts';
import { summariseAll } from '../../../utils/insights/summarise-all.ts';
import type { PostId } from '../../../utils/model/ids.ts';
import type { PostHistory } from '../../../utils/model/post-history.ts';
import { basis, NOW } from './decks-for-tests.ts';

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

  it('is of the last year where the year has one, and older only where the year had no more than a first place', () => {
    const longAgo = (moment: string) => new Date(Date.parse(moment) - 500 * 86_400_000).toISOString();
    const older = basis('nb', 60, 3).histories.map((history): PostHistory => {
      const { post } = history;
      const at = longAgo(post.publishedAt?.earliest ?? NOW);
      const id: PostId = `${post.id}-older`;
      return {
        ...history,
        post: { ...post, id, publishedAt: { value: at, earliest: at, latest: at, where: 'test' } },
        snapshots: history.snapshots.map((one) => ({ ...one, postId: id, takenAt: longAgo(one.takenAt) })),
        contributions: [],
      };
    });
    const chosen = (count: number) => {
      const newer = basis('nb', count, 1.3);
      return exampleThatWorked(beginStory({ ...newer, histories: [...older, ...newer.histories] }));
    };
    expect([chosen(24)?.claim.level, chosen(24)?.post.post.id.endsWith('-older')]).toEqual(['namedSet', false]);
    expect([chosen(12)?.claim.level, chosen(12)?.post.post.id.endsWith('-older')]).toEqual(['about', true]);
  });
});
