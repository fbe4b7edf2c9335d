import type { Colleague } from '../model/people.ts';
import type { Ask, LeadTimes, PlannedPost } from '../model/plans.ts';
import type { Instant } from '../model/time.ts';
import type { PlanFile } from './plan-file.ts';

/** What stands here already; records in the bin count as gone. */
export interface PlanHere {
  plannedPosts: readonly PlannedPost[];
  asks: readonly Ask[];
  colleagues: readonly Colleague[];
  leadTimes: LeadTimes;
  /** People who were erased: a file that still names them does not bring them back. */
  erased: ReadonlySet<string>;
}

/** What a plan file would add. Nothing that stands here is changed. */
export interface NewInPlan {
  plannedPosts: PlannedPost[];
  asks: Ask[];
  colleagues: Colleague[];
  /** Posts of the file that stand here already. */
  known: number;
}

const isUuid = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
const plain = (text: string | null): string => (text ?? '').normalize('NFC').trim().toLocaleLowerCase('nb');

/**
 * What a plan file holds that is not here yet. A post is known by its id, or, from programs with ids of their own, by its title and
 * date; a colleague by the id, else by name and department. Ids that are not ours are made anew with `newId`.
 */
export function newInPlan(plan: PlanFile, here: PlanHere, now: Instant, newId: () => string): NewInPlan {
  const alive = <T extends { deletedAt: Instant | null }>(records: readonly T[]): T[] =>
    records.filter(({ deletedAt }) => deletedAt === null);
  const stamps = { createdAt: now, updatedAt: now, deletedAt: null };
  const added: NewInPlan = { plannedPosts: [], asks: [], colleagues: [], known: 0 };

  const people = new Map<string, string | null>();
  const register = alive(here.colleagues);
  for (const one of alive(plan.colleagues)) {
    const namesakes = register.filter(({ name }) => plain(name) === plain(one.name));
    const same =
      register.find(({ id }) => id === one.id) ??
      namesakes.find(({ department }) => plain(department) === plain(one.department)) ??
      (namesakes.length === 1 && one.department === null ? namesakes[0] : undefined);
    if (same || here.erased.has(one.id)) {
      people.set(one.id, same?.id ?? null);
      continue;
    }
    const id = isUuid(one.id) ? one.id : newId();
    people.set(one.id, id);
    added.colleagues.push({ ...one, ...stamps, id });
  }
  const personOf = (id: string | null): string | null => (id === null ? null : (people.get(id) ?? null));

  const postsHere = alive(here.plannedPosts);
  const posts = new Map<string, string>();
  /** By post: programs with ids of their own may number the needs of each post from one. */
  const needs = new Map<string, Map<string, string>>();
  const sameLeadTimes = JSON.stringify(plan.leadTimes) === JSON.stringify(here.leadTimes);
  for (const one of alive(plan.plannedPosts)) {
    const same =
      postsHere.find(({ id }) => id === one.id) ??
      (isUuid(one.id)
        ? undefined
        : postsHere.find((post) => plain(post.title) === plain(one.title) && post.publishOn === one.publishOn));
    if (same) {
      posts.set(one.id, same.id);
      added.known += 1;
      continue;
    }
    const id = isUuid(one.id) ? one.id : newId();
    posts.set(one.id, id);
    const ofPost = new Map(one.needs.map((need) => [need.id, isUuid(need.id) ? need.id : newId()]));
    needs.set(one.id, ofPost);
    added.plannedPosts.push({
      ...one,
      ...stamps,
      id,
      leadTimes: one.leadTimes ?? (sameLeadTimes ? null : plan.leadTimes),
      needs: one.needs.map((need) => ({
        ...need,
        id: ofPost.get(need.id) ?? need.id,
        colleagueId: personOf(need.colleagueId),
      })),
      campaignId: one.campaignId !== null && isUuid(one.campaignId) ? one.campaignId : null,
      tipId: one.tipId !== null && isUuid(one.tipId) ? one.tipId : null,
    });
  }

  const needOf = ({ plannedPostId, needId }: Ask): string | null => {
    if (needId === null) return null;
    const made = plannedPostId === null ? undefined : needs.get(plannedPostId)?.get(needId);
    return made ?? (isUuid(needId) ? needId : null);
  };
  const asksHere = new Set(alive(here.asks).map(({ id }) => id));
  const isNew = new Set(added.plannedPosts.map(({ id }) => id));
  for (const one of alive(plan.asks)) {
    const plannedPostId = one.plannedPostId === null ? null : (posts.get(one.plannedPostId) ?? null);
    // An ask with an id of another program belongs to its post: brought once, with the post.
    if (asksHere.has(one.id) || (!isUuid(one.id) && (plannedPostId === null || !isNew.has(plannedPostId)))) continue;
    added.asks.push({
      ...one,
      ...stamps,
      id: isUuid(one.id) ? one.id : newId(),
      plannedPostId,
      needId: needOf(one),
      colleagueId: personOf(one.colleagueId),
    });
  }
  return added;
}
