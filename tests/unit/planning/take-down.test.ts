import { describe, expect, it } from 'vitest';
import type { Consent, Contribution, Role } from '../../../utils/model/people.ts';
import type { Ask } from '../../../utils/model/plans.ts';
import type { PostHistory } from '../../../utils/model/post-history.ts';
import type { Post } from '../../../utils/model/posts.ts';
import { isTakenDown, postsToTakeDown, sayWithdrawn } from '../../../utils/planning/take-down.ts';
import { ask, idOf, plannedPost } from './people-for-tests.ts';

const KARI = idOf(1);
const stamps = { updatedAt: '2026-01-10T08:00:00.000Z', deletedAt: null };

function history(number: number, platform: Post['platform'], role: Role, changes: Partial<Post> = {}): PostHistory {
  const at = `2026-05-${String(number).padStart(2, '0')}T08:00:00.000Z`;
  const post: Post = {
    id: `${platform}:${number}`,
    platform,
    nativeId: String(number),
    aliases: [],
    url: `https://example.invalid/${number}`,
    account: 'Fjordbygg',
    author: null,
    excerpt: null,
    publishedAt: { value: at, earliest: at, latest: at, where: 'id' },
    format: 'image',
    paid: null,
    firstSeenAt: at,
    lastSeenAt: at,
    ...changes,
  };
  const contribution: Contribution = {
    id: idOf(100 + number),
    postId: post.id,
    colleagueId: KARI,
    role,
    what: null,
    createdAt: at,
    ...stamps,
  };
  return { post, note: null, snapshots: [], contributions: [contribution] };
}

const given: Consent = {
  id: idOf(50),
  colleagueId: KARI,
  scopes: ['picture', 'quote', 'name'],
  channels: ['linkedin'],
  howGiven: 'skjema',
  from: '2026-01-10',
  until: null,
  withdrawnAt: null,
  ...stamps,
};
const withdrawn = { ...given, withdrawnAt: '2026-11-24T08:00:00.000Z' };

describe('after a withdrawal', () => {
  const histories = [
    history(1, 'linkedin', 'onCamera'),
    history(2, 'linkedin', 'photo'),
    history(3, 'linkedin', 'quote'),
  ];

  it('lists the posts that show or quote the person, newest first, and not those where nobody sees them', () => {
    expect(postsToTakeDown(KARI, [given], histories, [], '2026-11-24').posts).toEqual([]);
    const { posts } = postsToTakeDown(KARI, [withdrawn], histories, [], '2026-11-24');
    expect(posts.map(({ post }) => post.id)).toEqual(['linkedin:3', 'linkedin:1']);
  });

  it('judges by what this person gave and still gives, and names only that', () => {
    const [first] = histories as [PostHistory];
    const [own] = first.contributions as [Contribution];
    const hers = { ...own, id: idOf(200), role: 'photo' as const };
    const other = { ...own, id: idOf(201), colleagueId: idOf(2) };
    const listed = (...contributions: Contribution[]) =>
      postsToTakeDown(KARI, [withdrawn], [{ ...first, contributions }], [], '2026-11-24').posts;
    expect(listed(own, hers, other)).toEqual([{ post: first.post, contributions: [own, hers] }]);
    expect(listed(other)).toEqual([]);
    expect(listed({ ...own, deletedAt: '2026-11-01T08:00:00.000Z' }, hers)).toEqual([]);
  });

  it('counts a post as seen to when all her contributions to it were ticked after the newest withdrawal', () => {
    const [own] = (histories[0] as PostHistory).contributions as [Contribution];
    const ticked = (at: string | null, contribution = own) => ({ ...contribution, takenDownAt: at });
    const later = '2026-11-24T08:00:00.001Z';
    const isDown = (contributions: Contribution[], consents = [withdrawn]) => isTakenDown(contributions, consents);
    expect(isDown([own])).toBe(false);
    expect(isDown([ticked(null)])).toBe(false);
    expect(isDown([ticked(later)])).toBe(true);
    expect(isDown([ticked('2026-11-24T07:59:59.999Z')]), 'ticked for an earlier withdrawal').toBe(false);
    expect(isDown([ticked(later), { ...own, id: idOf(200) }]), 'one contribution came later').toBe(false);
    const again = { ...withdrawn, id: idOf(51), withdrawnAt: '2026-11-25T08:00:00.000Z' };
    expect(isDown([ticked(later)], [withdrawn, again])).toBe(false);
    expect(isDown([ticked(later)], [withdrawn, { ...again, colleagueId: idOf(2) }])).toBe(true);
    expect(isDown([ticked(later)], [withdrawn, { ...again, deletedAt: later }])).toBe(true);
  });

  it('stops planned posts too, but not published ones of the plan', () => {
    const needs = [{ id: idOf(60), role: 'onCamera' as const, what: 'portrett', colleagueId: KARI }];
    const plan = [
      plannedPost(70, 'Laboratoriet', { publishOn: '2026-12-10', platforms: ['linkedin'], needs }),
      plannedPost(71, 'Ute', { publishOn: '2026-11-01', platforms: ['linkedin'], needs, status: 'published' }),
      plannedPost(72, 'Andre', { publishOn: '2026-12-11', platforms: ['linkedin'] }),
    ];
    expect(postsToTakeDown(KARI, [withdrawn], [], plan, '2026-11-24').planned.map((post) => post.id)).toEqual([
      idOf(70),
    ]);
    expect(postsToTakeDown(KARI, [given], [], plan, '2026-11-24').planned).toEqual([]);
  });

  it('stops what somebody has been asked for as well, unless they said no, and has planned posts by date', () => {
    const plan = [
      plannedPost(73, 'Uten dato', { platforms: ['linkedin'] }),
      plannedPost(74, 'Desember', { publishOn: '2026-12-10', platforms: ['linkedin'] }),
      plannedPost(75, 'November', { publishOn: '2026-11-30', platforms: ['linkedin'] }),
      plannedPost(76, 'Droppet', { publishOn: '2026-11-30', platforms: ['linkedin'], status: 'dropped' }),
      plannedPost(77, 'Sa nei', { publishOn: '2026-11-29', platforms: ['linkedin'] }),
      plannedPost(78, 'I papirkurven', {
        publishOn: '2026-11-28',
        platforms: ['linkedin'],
        deletedAt: stamps.updatedAt,
      }),
      plannedPost(79, 'Angret', { publishOn: '2026-11-28', platforms: ['linkedin'] }),
    ];
    const asked = (number: number, post: number, changes: Partial<Ask> = {}) =>
      ask(number, { plannedPostId: idOf(post), colleagueId: KARI, role: 'onCamera', state: 'asked', ...changes });
    const asks = [
      asked(81, 73),
      asked(82, 74, { state: 'yes' }),
      asked(83, 75),
      asked(84, 76),
      asked(85, 77, { state: 'no' }),
      asked(86, 78),
      asked(87, 79, { deletedAt: stamps.updatedAt }),
    ];
    const { planned } = postsToTakeDown(KARI, [withdrawn], [], plan, '2026-11-24', asks);
    expect(planned.map((post) => post.title)).toEqual(['November', 'Desember', 'Uten dato']);
  });

  it('judges a consent that only runs out later by the day the post goes out, and one without a date by today', () => {
    const ends = { ...given, until: '2026-12-01' };
    const needs = [{ id: idOf(60), role: 'onCamera' as const, what: 'portrett', colleagueId: KARI }];
    const plan = [
      plannedPost(73, 'Uten dato', { platforms: ['linkedin'], needs }),
      plannedPost(74, 'Etterpå', { publishOn: '2026-12-10', platforms: ['linkedin'], needs }),
    ];
    const on = (day: string) => postsToTakeDown(KARI, [ends], [], plan, day).planned.map((post) => post.title);
    expect(on('2026-11-24')).toEqual(['Etterpå']);
    expect(on('2026-12-05')).toEqual(['Etterpå', 'Uten dato']);
  });

  it('writes to the first name, in each language, for one post, several and none', () => {
    const say = (language: 'nb' | 'nn' | 'en', posts: number) =>
      sayWithdrawn({ name: '  Kari   Nordli ', language }, posts);
    expect(say('en', 1)).toBe(
      'Hi Kari! Thank you for telling me. I have noted that you have withdrawn your consent, and we will not use anything new with you in it. I am taking down the one post you are in and will tell you when it is done. You do not have to explain.',
    );
    expect(say('en', 3)).toContain('I am taking down the 3 posts you are in and will tell you when it is done.');
    expect(say('nb', 1)).toContain('Jeg tar bort det ene innlegget du er med i, og sier fra når det er gjort.');
    expect(say('nn', 4)).toContain('Eg tek bort dei 4 innlegga du er med i, og seier frå når det er gjort.');
    expect(say('nb', 0)).toMatch(/^Hei Kari!.*Jeg finner ingen innlegg du er med i/);
    expect(say('nn', 0)).toMatch(/^Hei Kari!.*Eg finn ingen innlegg du er med i/);
  });

  it('has a reply ready in the person’s language that says what happens and asks for no reason', () => {
    expect(sayWithdrawn({ name: 'Kari Nordli', language: 'nb' }, 2)).toContain(
      'Jeg tar bort de 2 innleggene du er med i',
    );
    expect(sayWithdrawn({ name: 'Kari Nordli', language: 'nn' }, 1)).toContain('Eg tek bort det eine innlegget');
    expect(sayWithdrawn({ name: 'Kari Nordli', language: 'en' }, 0)).toMatch(
      /^Hi Kari!.*no posts.*You do not have to explain\.$/,
    );
  });
});
