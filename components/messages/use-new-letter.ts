import { useLiveQuery } from 'dexie-react-hooks';
import { listPageTotals } from '../../utils/database/imports.ts';
import { listHistories } from '../../utils/database/kept-histories.ts';
import { listColleagues } from '../../utils/database/people.ts';
import { listAsks, listCampaigns, listPlannedPosts } from '../../utils/database/plans.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { compareTraits } from '../../utils/insights/compare-traits.ts';
import { isReadFromBefore } from '../../utils/insights/read-from-before.ts';
import { summarisePost } from '../../utils/insights/summarise-post.ts';
import { totalOver } from '../../utils/insights/total-over.ts';
import type { PostSummary } from '../../utils/insights/types.ts';
import { draftMessage } from '../../utils/messages/draft-message.ts';
import type { DraftBasis, DraftRequest, NoteRequest, PeriodKind } from '../../utils/messages/draft-request.ts';
import { subjectPost } from '../../utils/messages/subject-post.ts';
import type { Campaign } from '../../utils/model/plans.ts';
import type { PostHistory } from '../../utils/model/post-history.ts';
import type { PlainDate } from '../../utils/model/time.ts';
import { isOpen } from '../../utils/planning/ask-states.ts';
import { addDays, addMonths, dateIn, instantOf, mondayOf } from '../../utils/planning/dates.ts';
import { deadlineOfAsk } from '../../utils/planning/lead-times.ts';
import { getSettings } from '../../utils/settings/settings.ts';
import { draftBasis, keepDraft, type Started } from './use-draft-basis.ts';

/** A letter that is not about one post: what she may want to write to everybody, or to a stand-in. */
export type LetterWish =
  | { kind: 'channelNote'; period: PeriodKind; level: NoteRequest['level'] }
  | { kind: 'introduction' }
  | { kind: 'openDoor' }
  | { kind: 'campaign'; campaignId: string }
  | { kind: 'handover'; from: PlainDate; to: PlainDate };

const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The last whole week, month or quarter before today; the end is not counted. */
function lastPeriod(kind: PeriodKind): { from: PlainDate; to: PlainDate } {
  const today = dateIn(nowInstant(), zone());
  if (kind === 'week') return { from: addDays(mondayOf(today), -7), to: mondayOf(today) };
  const first = `${today.slice(0, 7)}-01`;
  if (kind === 'month') return { from: addMonths(first, -1), to: first };
  const quarter = addMonths(first, -((Number(first.slice(5, 7)) - 1) % 3));
  return { from: addMonths(quarter, -3), to: quarter };
}

/** Drafts a letter and keeps it, or says why there is nothing to write from. */
export async function startLetter(wish: LetterWish): Promise<Started> {
  const { basis } = await draftBasis(null);
  const request = await requestOf(wish, basis);
  if (request.kind === 'channelNote' && request.posts === 0 && !knowsTimeOf(request))
    return { ok: false, why: 'no-numbers' };
  return keepDraft(draftMessage(request));
}

/** "We published nothing in October" is only true of a time Medspill knows: one it has older posts than, or the page's own number from. */
function knowsTimeOf({ isWhole, pageTotal }: NoteRequest): boolean {
  return isWhole || pageTotal !== null;
}

async function requestOf(wish: LetterWish, basis: DraftBasis): Promise<DraftRequest> {
  switch (wish.kind) {
    case 'channelNote':
      return noteRequest(wish, basis);
    case 'introduction': {
      const histories = await listHistories();
      return {
        ...basis,
        kind: 'introduction',
        traits: compareTraits(histories, 'impressions', basis.now),
        example: strongest(histories, histories, basis.now),
      };
    }
    case 'openDoor':
      return { ...basis, kind: 'openDoor' };
    case 'campaign': {
      const campaign = (await listCampaigns()).find(({ id }) => id === wish.campaignId);
      if (!campaign) throw new Error('The campaign is gone.');
      return { ...basis, kind: 'campaign', campaign };
    }
    case 'handover': {
      const [plans, asks, colleagues, { leadTimes }] = await Promise.all([
        listPlannedPosts(),
        listAsks(),
        listColleagues(),
        getSettings(),
      ]);
      const nameOf = new Map(colleagues.map(({ id, name }) => [id, name]));
      const open = asks.filter(isOpen).map((ask) => ({
        ask,
        name: (ask.colleagueId && nameOf.get(ask.colleagueId)) || '',
        deadline: deadlineOfAsk(ask, plans.find(({ id }) => id === ask.plannedPostId) ?? null, leadTimes),
      }));
      return {
        ...basis,
        kind: 'handover',
        away: { from: wish.from, to: wish.to },
        plans,
        asks: open.filter(({ name }) => name !== ''),
      };
    }
  }
}

async function noteRequest(
  wish: Extract<LetterWish, { kind: 'channelNote' }>,
  basis: DraftBasis,
): Promise<NoteRequest> {
  const [histories, colleagues, pageTotals] = await Promise.all([listHistories(), listColleagues(), listPageTotals()]);
  const { from, to } = lastPeriod(wish.period);
  const [start, end] = [instantOf(from, '00:00', zone()), instantOf(to, '00:00', zone())];
  const inside = histories.filter(
    ({ post }) => post.publishedAt && post.publishedAt.latest >= start && post.publishedAt.latest < end,
  );
  const counted = new Set(inside.map(({ post }) => post.id));
  const helpers = new Set(inside.flatMap(({ contributions }) => contributions.map(({ colleagueId }) => colleagueId)));
  return {
    ...basis,
    kind: 'channelNote',
    level: wish.level,
    period: { kind: wish.period, from },
    posts: inside.length,
    isWhole: isReadFromBefore(histories, inside, start),
    totals: (['impressions', 'reactions', 'comments'] as const).map((metric) =>
      totalOver(histories, metric, start, end, { now: basis.now, only: ({ post }) => counted.has(post.id) }),
    ),
    pageTotal: pageTotals.find((total) => total.metric === 'reach' && total.from === start && total.to === end) ?? null,
    traits: compareTraits(histories, 'impressions', basis.now, { ask: ['people'] }),
    top: strongest(inside, histories, basis.now),
    helpers: colleagues.filter(({ id }) => helpers.has(id)).map(({ id, name }) => ({ id, name })),
  };
}

/** The post with most showings, with what may be said of it; null when none was read. */
function strongest(
  among: readonly PostHistory[],
  all: readonly PostHistory[],
  now: string,
): { post: ReturnType<typeof subjectPost>; summary: PostSummary } | null {
  const shown = among.map((history) => ({ history, summary: summarisePost(history, all, now) }));
  const value = ({ summary }: { summary: PostSummary }) =>
    summary.claims.find(({ metric }) => metric === summary.leadMetric)?.value?.low ?? -1;
  const best = shown.toSorted((a, b) => value(b) - value(a))[0];
  return best && value(best) >= 0 ? { post: subjectPost(best.history), summary: best.summary } : null;
}

/** Campaigns that can be explained; undefined while loading. */
export function useCampaignNames(): Pick<Campaign, 'id' | 'name'>[] | undefined {
  return useLiveQuery(() => listCampaigns());
}
