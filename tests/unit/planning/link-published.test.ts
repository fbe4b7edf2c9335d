import { describe, expect, it } from 'vitest';
import type { Post } from '../../../utils/model/posts.ts';
import { helpersOfPlan, linkPublished, plansFor } from '../../../utils/planning/link-published.ts';
import { colleague, idOf, plannedPost } from './people-for-tests.ts';

const AT = '2026-11-26T08:00:00.000Z';
const post: Post = {
  id: 'linkedin:1',
  platform: 'linkedin',
  nativeId: '1',
  aliases: [],
  url: null,
  account: null,
  author: null,
  excerpt: 'I dag åpnet laboratoriet dørene for lærlingene våre.',
  publishedAt: { value: AT, earliest: AT, latest: AT, where: 'id' },
  format: 'image',
  paid: null,
  firstSeenAt: AT,
  lastSeenAt: AT,
};

describe('the plan of a published post', () => {
  it('is offered by words in common first, then by date', () => {
    const plans = [
      plannedPost(1, 'Tunnelen', { publishOn: '2026-11-26', platforms: ['linkedin'] }),
      plannedPost(2, 'Laboratoriet åpner', { publishOn: '2026-12-03', platforms: ['linkedin'] }),
      plannedPost(3, 'Lærlingene', { topic: 'laboratoriet' }),
      plannedPost(4, 'Noe helt annet'),
    ];
    expect(plansFor(post, plans).map((plan) => plan.title)).toEqual(['Lærlingene', 'Laboratoriet åpner', 'Tunnelen']);
  });

  it('is offered nearest first where the words say nothing, by title on the same day, and three at most', () => {
    const plans = [
      plannedPost(1, 'Uka etter', { publishOn: '2026-12-03' }),
      plannedPost(2, 'Å', { publishOn: '2026-11-25' }),
      plannedPost(3, 'Z', { publishOn: '2026-11-27' }),
      plannedPost(4, 'Samme dag', { publishOn: '2026-11-26' }),
      plannedPost(5, 'To uker før', { publishOn: '2026-11-12' }),
    ];
    expect(plansFor(post, plans).map((plan) => plan.title)).toEqual(['Samme dag', 'Z', 'Å']);
    expect(plansFor(post, plans.slice(4)).map((plan) => plan.title)).toEqual(['To uker før']);
    expect(plansFor(post, [plannedPost(6, 'For lenge siden', { publishOn: '2026-11-11' })])).toEqual([]);
  });

  it('is never one of another platform, far away, dropped, deleted or linked', () => {
    const near = { publishOn: '2026-11-26' };
    const plans = [
      plannedPost(1, 'A', { ...near, platforms: ['instagram'] }),
      plannedPost(2, 'B', { publishOn: '2026-12-20' }),
      plannedPost(3, 'C', { ...near, status: 'dropped' }),
      plannedPost(4, 'D', { ...near, deletedAt: AT }),
      plannedPost(5, 'E', { ...near, postId: 'linkedin:9' }),
    ];
    expect(plansFor(post, plans)).toEqual([]);
  });

  it('is linked with its helpers ready to be thanked', () => {
    const needs = [
      { id: idOf(90), role: 'photo' as const, what: 'bildene', colleagueId: idOf(1) },
      { id: idOf(91), role: 'quote' as const, what: '', colleagueId: idOf(2) },
      { id: idOf(92), role: 'other' as const, what: '', colleagueId: null },
    ];
    const plan = linkPublished(plannedPost(10, 'A', { needs }), post, AT);
    expect(plan).toMatchObject({ postId: 'linkedin:1', status: 'published', updatedAt: AT });
    expect(helpersOfPlan(plan, [colleague(1, 'Kari'), colleague(2, 'Amir', { deletedAt: AT })])).toEqual([
      { colleagueId: idOf(1), role: 'photo', what: 'bildene' },
    ]);
  });
});
