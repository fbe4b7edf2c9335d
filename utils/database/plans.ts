import { newId, type Uuid } from '../model/ids.ts';
import type { Ask, Campaign, PlannedPost, Tip } from '../model/plans.ts';
import { database } from './database.ts';
import { nowInstant, userRecords } from './user-records.ts';

export const {
  list: listPlannedPosts,
  get: getPlannedPost,
  save: savePlannedPost,
  change: changePlannedPost,
  revise: revisePlannedPost,
  remove: removePlannedPost,
  restore: restorePlannedPost,
} = userRecords<PlannedPost>(() => database.plannedPosts);

export const {
  list: listAsks,
  get: getAsk,
  save: saveAsk,
  change: changeStoredAsk,
  revise: reviseAsk,
  remove: removeAsk,
  restore: restoreAsk,
} = userRecords<Ask>(() => database.asks);

export const {
  list: listTips,
  get: getTip,
  save: saveTip,
  revise: reviseTip,
  remove: removeTip,
  restore: restoreTip,
} = userRecords<Tip>(() => database.tips);

/** Several changes of plan, asks, tips and credits as one: a window closed in the middle leaves all of them, or none. */
export function inOneStep<T>(work: () => Promise<T>): Promise<T> {
  const { plannedPosts, asks, tips, contributions } = database;
  return database.transaction('rw', plannedPosts, asks, tips, contributions, work);
}

/**
 * Writes down a new tip, which nobody has looked at or answered yet. `text`: 1 to 4000 signs; `url`: the page it was seen on
 * (see planning/tips.ts for both); `fromColleagueId`: whoever gave it, when that is known.
 */
export function writeTip(
  text: string,
  { url = null, fromColleagueId = null }: { url?: string | null; fromColleagueId?: Uuid | null } = {},
  now = nowInstant(),
): Promise<Tip> {
  return saveTip(
    {
      id: newId(),
      text,
      url,
      fromColleagueId,
      state: 'new',
      plannedPostId: null,
      postId: null,
      answeredAt: null,
      createdAt: now,
      updatedAt: now,
      deletedAt: null,
    },
    { now },
  );
}

export const {
  list: listCampaigns,
  get: getCampaign,
  save: saveCampaign,
  change: changeStoredCampaign,
  remove: removeCampaign,
  restore: restoreCampaign,
} = userRecords<Campaign>(() => database.campaigns);
