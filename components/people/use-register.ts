import { useLiveQuery } from 'dexie-react-hooks';
import { listConsents, listTeams, removeColleague, saveColleague } from '../../utils/database/people.ts';
import { listAsks } from '../../utils/database/plans.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { decodeText } from '../../utils/imports/decode-text.ts';
import { readPeople } from '../../utils/imports/people/read-people.ts';
import type { FoundPeople } from '../../utils/imports/people/types.ts';
import { type Colleague, type Language, newColleague, type Role } from '../../utils/model/people.ts';
import type { PostHistory } from '../../utils/model/post-history.ts';
import { type ConsentWarning, consentWarnings } from '../../utils/planning/consent.ts';
import { dateIn } from '../../utils/planning/dates.ts';
import { findHelpers, type Helper } from '../../utils/planning/find-helpers.ts';

/** Who can help with something, those asked longest ago first; undefined while loading. Never a ranking. */
export function useWhoCanHelp(
  colleagues: readonly Colleague[],
  role: Role | null,
  topic: string,
): Helper[] | undefined {
  return useLiveQuery(async () => {
    const [asks, teams] = await Promise.all([listAsks(), listTeams()]);
    return findHelpers(colleagues, asks, { role, topic: topic.trim() || null, on: dateIn(nowInstant()), teams });
  }, [colleagues, role, topic]);
}

/** Reads a pasted list, a table or a vCard; nothing is stored. */
export function previewPeople(text: string, known: readonly Colleague[]): FoundPeople {
  return readPeople(text, known);
}

/** More than any list of helpers: a file beyond it is something else. */
const MOST_BYTES = 5_000_000;

/** The words of a chosen file, whatever a spreadsheet or address book wrote them in; null when it holds none. */
export async function readListFile(file: File): Promise<string | null> {
  return file.size > MOST_BYTES ? null : decodeText(new Uint8Array(await file.arrayBuffer()));
}

/** Adds the people of a list; gives the way back, for all of them at once. */
export async function addPeople(read: FoundPeople, language: Language): Promise<() => Promise<void>> {
  const added: string[] = [];
  for (const person of read.people) {
    const { line: _, language: own, name, ...known } = person;
    const colleague = newColleague(name, nowInstant(), { ...known, language: own ?? language });
    added.push((await saveColleague(colleague)).id);
  }
  return async () => {
    for (const id of added) await removeColleague(id);
  };
}

export type { ConsentWarning };

/** People on a post without a consent that holds today; empty when all is well, undefined while loading. */
export function useConsentWarnings({ post, contributions }: PostHistory): ConsentWarning[] | undefined {
  const consents = useLiveQuery(() => listConsents());
  if (!consents) return undefined;
  const people = contributions.filter(({ role }) => role === 'onCamera' || role === 'quote');
  const video = post.format === null ? null : post.format === 'video';
  return consentWarnings({ channels: [post.platform], on: dateIn(nowInstant()), video, people }, consents);
}
