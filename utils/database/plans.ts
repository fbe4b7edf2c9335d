import type { Ask, Campaign, PlannedPost, Tip } from '../model/plans.ts';
import { database } from './database.ts';
import { userRecords } from './user-records.ts';

export const {
  list: listPlannedPosts,
  get: getPlannedPost,
  save: savePlannedPost,
  change: changePlannedPost,
  remove: removePlannedPost,
  restore: restorePlannedPost,
} = userRecords<PlannedPost>(() => database.plannedPosts);

export const {
  list: listAsks,
  get: getAsk,
  save: saveAsk,
  change: changeStoredAsk,
  remove: removeAsk,
  restore: restoreAsk,
} = userRecords<Ask>(() => database.asks);

export const {
  list: listTips,
  get: getTip,
  save: saveTip,
  remove: removeTip,
  restore: restoreTip,
} = userRecords<Tip>(() => database.tips);

export const {
  list: listCampaigns,
  get: getCampaign,
  save: saveCampaign,
  remove: removeCampaign,
  restore: restoreCampaign,
} = userRecords<Campaign>(() => database.campaigns);
