import { newId, type PostId, type Uuid } from '../model/ids.ts';
import type { Contribution, Role } from '../model/people.ts';
import type { Instant } from '../model/time.ts';
import { database } from './database.ts';
import { nowInstant, userRecords } from './user-records.ts';

export const {
  list: listContributions,
  save: saveContribution,
  remove: removeContribution,
  restore: restoreContribution,
} = userRecords<Contribution>(() => database.contributions);

/** Who helped with one post; not deleted ones. */
export async function listContributionsOf(postId: PostId): Promise<Contribution[]> {
  const found = await database.contributions.where('postId').equals(postId).toArray();
  return found.filter((contribution) => contribution.deletedAt === null);
}

/** Who helped with some posts; not deleted ones. */
export async function listContributionsOfPosts(postIds: readonly PostId[]): Promise<Contribution[]> {
  const found = await database.contributions.where('postId').anyOf(postIds).toArray();
  return found.filter((contribution) => contribution.deletedAt === null);
}

/** Whether anybody is put down as a helper anywhere. */
export async function hasContributions(): Promise<boolean> {
  return (await database.contributions.filter(({ deletedAt }) => deletedAt === null).first()) !== undefined;
}

export interface Credit {
  postId: PostId;
  colleagueId: Uuid;
  role: Role;
  what?: string | null;
}

/**
 * Says that a colleague helped with a post in one role. The same credit twice is one credit: a deleted one comes back,
 * a standing one is given back as it is (with `what` filled in when it was given now). Undo: `removeContribution(id)`.
 */
export function linkContribution(
  { postId, colleagueId, role, what = null }: Credit,
  now: Instant = nowInstant(),
): Promise<Contribution> {
  return database.transaction('rw', database.contributions, async () => {
    const same = (await database.contributions.where('postId').equals(postId).toArray()).find(
      (contribution) => contribution.colleagueId === colleagueId && contribution.role === role,
    );
    if (same && same.deletedAt === null && (what === null || what === same.what)) return same;
    const contribution: Contribution = same
      ? { ...same, what: what ?? same.what, updatedAt: now, deletedAt: null }
      : { id: newId(), postId, colleagueId, role, what, createdAt: now, updatedAt: now, deletedAt: null };
    await database.contributions.put(contribution);
    return contribution;
  });
}

/**
 * Notes that a colleague's contributions to a post are no longer in view (the post was taken down or changed), or with `at` null
 * that they are. Ids that are not stored are passed over.
 */
export function setTakenDown(ids: readonly Uuid[], at: Instant | null, now: Instant = nowInstant()): Promise<unknown> {
  return database.contributions.where('id').anyOf(ids).modify({ takenDownAt: at, updatedAt: now });
}

/**
 * Sets which roles a colleague has on a post, in one transaction: a popup closed in the middle leaves either the old roles
 * or the new. "Other" only stands in until a real role is chosen; an empty choice changes nothing.
 */
export function setRoles(
  postId: PostId,
  colleagueId: Uuid,
  chosen: readonly Role[],
  now: Instant = nowInstant(),
): Promise<void> {
  return database.transaction('rw', database.contributions, async () => {
    if (chosen.length === 0) return;
    const standing = (await listContributionsOf(postId)).filter((one) => one.colleagueId === colleagueId);
    const added = chosen.filter((role) => !standing.some((one) => one.role === role));
    for (const role of added) await linkContribution({ postId, colleagueId, role }, now);
    const hasReal = added.some((role) => role !== 'other');
    const gone = standing.filter(
      (one) => !chosen.includes(one.role) || (hasReal && one.role === 'other' && one.what === null),
    );
    await database.contributions.bulkPut(gone.map((one) => ({ ...one, deletedAt: now, updatedAt: now })));
  });
}
