import { describe, expect, it } from 'vitest';
import { amongTopOf, pulledByOf } from '../../../utils/insights/trait-facts.ts';
import { isScanned, traitsOf } from '../../../utils/insights/traits.ts';
import type { PostHistory } from '../../../utils/model/post-history.ts';
import { type PostSketch, postFrom } from './some-posts.ts';

/** Published on a day after Monday 2 March 2026. */
const post = (id: string, day: number, more: Partial<PostSketch> = {}): PostHistory =>
  postFrom({ id, day, seen: [], ...more });
const text = (one: PostHistory, excerpt: string | null): PostHistory => ({ ...one, post: { ...one.post, excerpt } });
const undated = (one: PostHistory): PostHistory => ({ ...one, post: { ...one.post, publishedAt: null } });

/** What each of the posts answers to a trait that some of them raise. */
const answers = (name: string, posts: readonly PostHistory[]) => {
  const trait = traitsOf(posts).find((one) => one.name === name);
  return trait && posts.map(trait.has);
};

describe('the traits posts are asked about', () => {
  it('are answered yes, no, or not at all: what nobody answered is no no', () => {
    const marked = [
      post('a', 0, { traits: { people: true, quiz: true } }),
      post('b', 0, { traits: { people: false } }),
      post('c', 0),
    ];
    expect(answers('people', marked)).toEqual([true, false, null]);
    expect(answers('quiz', marked)).toEqual([true, null, null]);
    expect(
      answers('length=long', [
        text(marked[0] as PostHistory, 'x'.repeat(280)),
        text(post('d', 0), 'x'.repeat(279)),
        post('e', 0),
      ]),
    ).toEqual([true, false, null]);
    const topics = [post('a', 0, { topic: 'rør' }), post('b', 0, { topic: 'vei' }), post('c', 0)];
    expect(answers('topic=rør', topics)).toEqual([true, false, null]);
  });
  it('know the days of the week, both of the weekend, and no day of a post whose date nobody knows', () => {
    const week = [0, 1, 2, 3, 4, 5, 6].map((day) => post(`d${day}`, day));
    const all = [...week, undated(post('u', 2))];
    expect(answers('weekend', all)).toEqual([false, false, false, false, false, true, true, null]);
    expect(answers('weekday=1', all)).toEqual([true, false, false, false, false, false, false, null]);
    expect(answers('weekday=7', all)).toEqual([false, false, false, false, false, false, true, null]);
    expect(traitsOf([undated(post('u', 2))])).toEqual([]);
  });
  it('tell a video by what the user says, else by its format', () => {
    const posts = [
      post('a', 0, { format: 'video' }),
      post('b', 0, { format: 'image' }),
      post('c', 0, { format: 'video', traits: { video: false } }),
      post('d', 0, { traits: { video: true } }),
      post('e', 0),
    ];
    expect(answers('video', posts)).toEqual([true, false, false, true, null]);
    expect(answers('format=image', posts)).toEqual([false, true, false, null, null]);
    expect(answers('format=video', posts)).toBeUndefined();
  });
  it('ask about a colleague of every post, and by themselves of nobody and no single weekday', () => {
    const posts = [post('a', 1, { by: ['kari'] }), post('b', 1, { by: ['amir', 'kari'] }), post('c', 1)];
    expect(answers('by=kari', posts)).toEqual([true, true, false]);
    const traits = traitsOf(posts);
    expect(traits.map(({ name }) => name)).toEqual(['by=amir', 'by=kari', 'weekday=2', 'weekend']);
    expect(traits.filter(isScanned).map(({ name }) => name)).toEqual(['weekend']);
  });
  it('stand by name, and those that exclude each other in one family', () => {
    const traits = traitsOf([
      post('a', 6, { format: 'video', topic: 'vei', traits: { people: true } }),
      text(post('b', 1, { format: 'image', topic: 'rør' }), 'x'),
    ]);
    expect(traits.map(({ name, family }) => [name, family])).toEqual([
      ['format=image', 'format'],
      ['length=long', 'length'],
      ['people', 'people'],
      ['topic=rør', 'topic'],
      ['topic=vei', 'topic'],
      ['video', 'format'],
      ['weekday=2', 'weekday'],
      ['weekday=7', 'weekday'],
      ['weekend', 'weekday'],
    ]);
  });
});

describe('plain facts of a trait', () => {
  type Aligned = Parameters<typeof amongTopOf>[0][number];
  const aligned = (...times: number[]): Aligned[] =>
    times.map((one, i) => ({ relative: Math.log(one), history: post(`p${i}`, i) }) as Aligned);
  const at =
    (list: readonly Aligned[], ...places: (true | false | null)[]) =>
    (one: Aligned) =>
      places[list.indexOf(one)] ?? null;

  it('are how many of the third that did best had it, eight at most, of those that are answered', () => {
    const nine = aligned(1, 9, 2, 8, 3, 7, 4, 6, 5);
    const has = at(nine, false, true, false, true, true, false, false, false, false);
    expect(amongTopOf(nine, has)).toEqual({ top: 3, withTrait: 2 });
    expect(amongTopOf(nine.toReversed(), has)).toEqual({ top: 3, withTrait: 2 });
    expect(amongTopOf(nine.slice(1), has)).toBeNull();
    expect(amongTopOf(nine, (one) => (one === nine[0] ? null : has(one)))).toBeNull();
    const many = aligned(...Array.from({ length: 40 }, (_, i) => i + 1));
    expect(amongTopOf(many, (one) => many.indexOf(one) >= 34)).toEqual({ top: 8, withTrait: 6 });
  });
  it('name the post that alone makes a trait look better', () => {
    const [usual, one] = [aligned(1, 1, 1), aligned(1, 9, 1)];
    expect(pulledByOf(one, usual)).toBe('linkedin:p1');
    expect(pulledByOf(one.toReversed(), usual)).toBe('linkedin:p1');
    // Against the others, whatever they had.
    expect(pulledByOf(aligned(0.5, 4.5, 0.5), aligned(0.5, 0.5, 0.5))).toBe('linkedin:p1');
    expect(pulledByOf(aligned(2, 18, 2), aligned(2, 2, 2))).toBe('linkedin:p1');
    // They look no better, or are without it too; and of two posts nothing is said.
    expect(pulledByOf(aligned(1, 1.7, 1), usual)).toBeNull();
    expect(pulledByOf(aligned(1.2, 9, 1.2), usual)).toBeNull();
    expect(pulledByOf(aligned(1, 9), usual)).toBeNull();
    expect(pulledByOf(one, usual.slice(1))).toBeNull();
  });
});
