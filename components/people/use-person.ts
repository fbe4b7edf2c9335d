import { useLiveQuery } from 'dexie-react-hooks';
import { setTakenDown } from '../../utils/database/contributions.ts';
import { eraseForGood, listPeopleRecords } from '../../utils/database/erase.ts';
import { type Erasure, eraseColleague } from '../../utils/database/erase-colleague.ts';
import { listAllListed, listHelpedBy } from '../../utils/database/listed-posts.ts';
import { listMessagesTo, listSnoozes } from '../../utils/database/messages.ts';
import {
  changeStoredColleague,
  getColleague,
  listConsents,
  removeColleague,
  removeConsent,
  restoreColleague,
  saveConsent,
  saveConsents,
} from '../../utils/database/people.ts';
import { listAsks, listPlannedPosts } from '../../utils/database/plans.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { personPage } from '../../utils/exports/person-page.ts';
import { personJson, personRecords } from '../../utils/exports/person-records.ts';
import { lettersTo, type SaidLetter } from '../../utils/messages/letters-sent.ts';
import { toPlainText } from '../../utils/messages/rich-text.ts';
import { newId, type PostId } from '../../utils/model/ids.ts';
import type { ListedPost } from '../../utils/model/listed-post.ts';
import type { Colleague, Consent, Contribution, Language } from '../../utils/model/people.ts';
import type { PlannedPost } from '../../utils/model/plans.ts';
import type { PostHistory } from '../../utils/model/post-history.ts';
import { type AskLoad, askLoad } from '../../utils/planning/ask-load.ts';
import { withdrawConsent } from '../../utils/planning/consent.ts';
import { dateIn } from '../../utils/planning/dates.ts';
import { isTakenDown, postsToTakeDown } from '../../utils/planning/take-down.ts';
import { getSettings } from '../../utils/settings/settings.ts';
import { visitAtOnce } from '../settings/visit-folder.ts';
import { saveFile } from '../ui/save-file.ts';
import { listShownPeople } from './use-shown-people.ts';

export interface ShownPerson {
  colleague: Colleague;
  /** Posts the person helped with, newest first. */
  histories: (PostHistory & ListedPost)[];
  /** Newest first, each with its words as they may be shown. */
  letters: (SaidLetter & { text: string })[];
  consents: Consent[];
  load: AskLoad;
  /** Published posts that show the person although no consent holds any more. Empty while one holds. */
  takeDown: { post: PostHistory['post']; contributions: Contribution[]; isDown: boolean }[];
  /** Planned posts the person was to be in. Empty while a consent holds. */
  plannedWith: PlannedPost[];
}

/** All that concerns one colleague; null when there is none, undefined while loading. */
export function usePerson(id: string | null): ShownPerson | null | undefined {
  return useLiveQuery(async () => {
    const { colleagues, hide } = await listShownPeople();
    const colleague = colleagues.find((one) => one.id === id);
    if (!colleague) return null;
    const [histories, letters, everyConsent, asks, plans, { askLimits }] = await Promise.all([
      listHelpedBy(colleague.id),
      listMessagesTo(colleague.id),
      listConsents(),
      listAsks(),
      listPlannedPosts(),
      getSettings(),
    ]);
    const consents = everyConsent.filter(({ colleagueId }) => colleagueId === colleague.id);
    const now = nowInstant();
    const gone = consents.some(({ withdrawnAt }) => withdrawnAt !== null)
      ? postsToTakeDown(colleague.id, everyConsent, histories, plans, dateIn(now), asks)
      : { posts: [], planned: [] };
    return {
      colleague,
      histories,
      letters: lettersTo(letters, colleague.id).map((said) => ({
        ...said,
        text: hide(toPlainText(said.message.body)),
      })),
      consents,
      load: askLoad(colleague, asks, now, askLimits),
      takeDown: gone.posts.map((found) => ({ ...found, isDown: isTakenDown(found.contributions, consents) })),
      plannedWith: gone.planned,
    };
  }, [id]);
}

/** Changes what is known of a colleague. */
export function changeColleague({ id }: Colleague, change: Partial<Colleague>): Promise<Colleague | undefined> {
  // What is shown may carry an invented name: the stored entry is what is changed.
  return changeStoredColleague(id, change);
}

/** The entry as it is stored, with the person's own name also while names are hidden. */
export { getColleague as storedColleague };

/** Takes a colleague off the list; gives the way back. Everything else stays. */
export async function takeOffList(id: string): Promise<() => Promise<unknown>> {
  await removeColleague(id);
  return () => restoreColleague(id);
}

/** Writes down what a person has agreed to; gives the way back. */
export async function giveConsent(
  colleagueId: string,
  { howGiven, ...given }: Pick<Consent, 'scopes' | 'channels' | 'howGiven' | 'from' | 'until'>,
): Promise<() => Promise<unknown>> {
  const { id } = await saveConsent({
    ...given,
    id: newId(),
    colleagueId,
    howGiven: howGiven.trim(),
    withdrawnAt: null,
    updatedAt: nowInstant(),
    deletedAt: null,
  });
  return () => removeConsent(id);
}

/** Withdraws all of a person's consents, in one click; gives the way back. */
export async function withdraw(colleagueId: string, consents: readonly Consent[]): Promise<() => Promise<unknown>> {
  const { closed } = withdrawConsent(consents, { colleagueId }, nowInstant(), newId);
  await saveConsents(closed);
  const ids = new Set(closed.map(({ id }) => id));
  return () => saveConsents(consents.filter(({ id }) => ids.has(id)));
}

/** Ticks a post off the list of those to take down, or takes the tick away. */
export function tickTakenDown({ contributions }: ShownPerson['takeDown'][number], isDown: boolean): Promise<unknown> {
  return setTakenDown(
    contributions.map(({ id }) => id),
    isDown ? nowInstant() : null,
  );
}

/** "What is stored about me" as a page to read or a file for machines. */
export async function savePersonFile(
  colleague: Colleague,
  form: 'html' | 'json',
  language: Language,
  somebody: string,
): Promise<void> {
  const [records, snoozes, histories] = await Promise.all([
    listPeopleRecords(),
    listSnoozes(),
    listAllListed({ all: true }),
  ]);
  const sources = {
    ...records,
    snoozes,
    posts: histories.map(({ post }) => post),
    notes: histories.flatMap(({ note }) => note ?? []),
  };
  const found = personRecords(colleague.id, sources, nowInstant(), somebody);
  if (!found) return;
  const text = form === 'html' ? personPage(found, language) : personJson(found);
  saveFile(
    `medspill-${colleague.id.slice(-6)}.${form}`,
    new Blob([text], { type: form === 'html' ? 'text/html;charset=utf-8' : 'application/json' }),
  );
}

/** A text where the first name still stands, because somebody else has it too: where it is, and how it begins. */
export interface StillNamed {
  where: Erasure['toLookAt'][number]['where'];
  id: string;
  /** The post a contribution or a note belongs to. */
  postId: PostId | null;
  words: string;
}

/**
 * Erases everything about a person; gives the way back, which lives only as long as this window, and the texts in which only
 * the user can tell who is meant.
 */
export async function erase(colleagueId: string): Promise<{ undo: () => Promise<void>; stillNamed: StillNamed[] }> {
  const now = nowInstant();
  const records = await listPeopleRecords();
  const erasure = eraseColleague(colleagueId, records, now);
  const undo = await eraseForGood(erasure, now);
  // Not waited for: a folder that is slow, closed or gone must not stand in the way, and is told of by itself.
  visitAtOnce().catch(() => undefined);
  const all = {
    message: records.messages.map((one) => ({ ...one, words: toPlainText(one.body), postId: null })),
    ask: records.asks.map((one) => ({ ...one, words: one.what || one.whyYou, postId: null })),
    tip: records.tips.map((one) => ({ ...one, words: one.text, postId: null })),
    plannedPost: records.plannedPosts.map((one) => ({
      ...one,
      words: one.title || one.needs.find(({ what }) => what !== '')?.what || (one.note ?? ''),
      postId: null,
    })),
    contribution: records.contributions.map((one) => ({ ...one, words: one.what ?? '' })),
    note: records.notes.map((one) => ({ ...one, id: one.postId, words: one.title ?? one.note ?? '' })),
  };
  const stillNamed = erasure.toLookAt.flatMap(({ where, id }) => {
    // What lies in the bin cannot be opened; it is emptied with time.
    const found = all[where].find((one) => one.id === id && one.deletedAt === null);
    return found ? [{ where, id, postId: found.postId, words: found.words }] : [];
  });
  return { undo, stillNamed };
}
