import type { HandoverSheet } from '../model/plan-sheet.ts';
import type { Ask, Tip } from '../model/plans.ts';
import type { PlainDate } from '../model/time.ts';
import { isOpen } from './ask-states.ts';
import { addDays, isWithin } from './dates.ts';
import { deadlinesOfPost, usualLeadTimes } from './lead-times.ts';
import { namesOf, type PlanContents, planSheet } from './plan-sheet.ts';
import { tipsToAnswer } from './tips.ts';

export interface HandoverContents extends PlanContents {
  /** Who hands over: the user's own first name. */
  from: string;
  tips: readonly Tip[];
  /** Thanks not yet given, as the thanks queue has them: colleague and what for. */
  thanks: readonly { colleagueId: string; what: string }[];
  /** First day of the two weeks; the day of `now` when absent. */
  startOn?: PlainDate;
}

/**
 * What somebody else needs to keep the promises while the user is away: open asks, asks to send, promised thanks, the next
 * two weeks and tips waiting. For one trusted person, so asks that are only drafted are named too; notes stay out.
 */
export function handoverSheet(contents: HandoverContents): HandoverSheet {
  const sheet = planSheet(contents);
  const from = contents.startOn ?? sheet.today;
  const span = { from, to: addDays(from, 13) };
  const names = namesOf(contents.colleagues);
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  const askOf = new Map<string, Ask>(contents.asks.map((ask) => [ask.id, ask]));
  const withName = sheet.asks.map((ask) => ({ ...ask, who: nameOf(askOf.get(ask.id)?.colleagueId ?? null) }));

  const openAsks = withName
    .filter((ask) => isOpen(askOf.get(ask.id) as Ask))
    .map((ask) => ({ ...ask, reminded: askOf.get(ask.id)?.remindedAt !== null }));
  const toAsk = withName
    .filter((ask) => ask.state === 'drafted')
    .flatMap((ask) => {
      const post = contents.plannedPosts.find((one) => one.id === ask.postId);
      const askBy = (post && deadlinesOfPost(post, contents.leadTimes ?? usualLeadTimes)?.ask) ?? ask.deadline;
      return askBy !== null && askBy <= span.to ? [{ ...ask, askBy }] : [];
    })
    .sort((one, other) => one.askBy.localeCompare(other.askBy));
  return {
    language: sheet.language,
    company: sheet.company,
    from: contents.from,
    madeOn: sheet.today,
    span,
    openAsks,
    toAsk,
    thanks: contents.thanks.flatMap(({ colleagueId, what }) => {
      const who = nameOf(colleagueId);
      return who === null ? [] : [{ who, what }];
    }),
    posts: sheet.posts.filter((post) => post.status !== 'published' && isWithin(post.publishOn as PlainDate, span)),
    tips: tipsToAnswer(contents.tips).map((tip) => ({ who: nameOf(tip.fromColleagueId), text: tip.text })),
  };
}
