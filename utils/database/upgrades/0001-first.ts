import type { Upgrade } from './index.ts';

/**
 * The first schema: every table of the model. A released step is never altered; a change is a new file beside this one
 * (Dexie refuses, and users' data would be left behind, when an old step changes).
 *
 * `posts` are found by any of their ids (`*aliases`); `snapshots` are read per post in time order (`[postId+takenAt]`);
 * `requests` remembers which save requests were carried out, so that a double click stores once;
 * `erased` holds ids only: what was erased stays erased when an old backup is restored.
 */
export const first: Upgrade = {
  version: 1,
  stores: {
    posts: 'id, platform, *aliases, publishedAt.earliest, lastSeenAt',
    notes: 'postId, campaignId, topic',
    snapshots: 'id, postId, [postId+takenAt], takenAt, importId',
    pageTotals: 'id, platform, importId, [platform+metric]',
    ownAccounts: 'id, platform',
    colleagues: 'id, name',
    teams: 'id, department',
    consents: 'id, colleagueId',
    contributions: 'id, postId, colleagueId',
    messages: 'id, kind, *recipients, *postIds, askId, tipId, copiedAt, draftedAt',
    ownPhrases: 'id, kind',
    snoozes: 'id, postId, colleagueId',
    plannedPosts: 'id, publishOn, status, postId, campaignId, tipId',
    asks: 'id, plannedPostId, colleagueId, state, deadline',
    tips: 'id, state, fromColleagueId, plannedPostId, postId',
    campaigns: 'id, name',
    imports: 'id, sha256, importedAt',
    columnMappings: 'id, header',
    erased: 'id',
    requests: 'id, at',
  },
};
