import { describe, expect, it } from 'vitest';
import type { Consent, Contribution, Role } from '../../../utils/model/people.ts';
import type { PostHistory } from '../../../utils/model/post-history.ts';
import type { Post } from '../../../utils/model/posts.ts';
import { postsToTakeDown, sayWithdrawn } from '../../../utils/planning/take-down.ts';
import { idOf, plannedPost } from './people-for-tests.ts';

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
