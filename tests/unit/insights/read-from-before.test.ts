import { describe, expect, it } from 'vitest';
import { isReadFromBefore } from '../../../utils/insights/read-from-before.ts';
import { postFrom, START } from './some-posts.ts';

const on = (platform: 'linkedin' | 'facebook', day: number) =>
  postFrom({ id: `${platform}${day}`, platform, day, seen: [{ age: 24, counts: { impressions: 100 } }] });
const day = (at: number) => new Date(START + at * 86_400_000).toISOString();

describe('whether all posts of a period may be known', () => {
  const inside = [on('linkedin', 12), on('facebook', 15)];

  it('is so once a post from before is known on each platform of theirs', () => {
    const all = [on('linkedin', 3), on('facebook', 4), ...inside];
    expect(isReadFromBefore(all, inside, day(10))).toBe(true);
  });

  it('is not where reading began within the period on one of them', () => {
    expect(isReadFromBefore([on('linkedin', 3), ...inside], inside, day(10))).toBe(false);
    expect(isReadFromBefore(inside, inside, day(10))).toBe(false);
  });

  it('takes no post of the very first moment, and none of unknown date, for one from before', () => {
    expect(isReadFromBefore([on('linkedin', 10)], [], day(10))).toBe(false);
    const undated = on('linkedin', 3);
    undated.post = { ...undated.post, publishedAt: null };
    expect(isReadFromBefore([undated], [], day(10))).toBe(false);
  });

  it('tells a quiet period from an unread one', () => {
    expect(isReadFromBefore([on('linkedin', 3)], [], day(10))).toBe(true);
    expect(isReadFromBefore([on('linkedin', 30)], [], day(10))).toBe(false);
    expect(isReadFromBefore([], [], day(10))).toBe(false);
  });
});
