import type { Colleague, Role, Team } from '../model/people.ts';
import type { Ask } from '../model/plans.ts';
import type { Instant, PlainDate } from '../model/time.ts';
import { hasLeft, quietSpanOn } from './quiet-weeks.ts';

export interface HelperWish {
  /** What help is needed; absent or null: any. */
  role?: Role | null;
  /** Words of the subject, as typed: "tunnel". Every word must fit one of the colleague's topics. */
  topic?: string | null;
  /** The day the help is wanted; quiet weeks and the last day at work are judged by it. */
  on: PlainDate;
  teams?: readonly Team[];
}

export interface Helper {
  colleague: Colleague;
  /** When this person was last asked anything; null: never. */
  lastAskedAt: Instant | null;
  /** Which of the person's topics fit. */
  topics: string[];
}

/** Lower case without accents, so that "LÆRLINGER" finds "lærlinger" and "cafe" finds "café". Æ, ø and å stay letters. */
export function foldWord(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('nb')
    .replace(/[^æøåäö\p{ASCII}]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .trim();
}

/** Topics that fit every word of the query, from the beginning of a word either way: "tunneler" finds "tunnel". */
function fittingTopics(topics: readonly string[], query: string): string[] | null {
  const words = foldWord(query)
    .split(/[\s,;]+/)
    .filter(Boolean);
  if (words.length === 0) return [];
  const fits = (topic: string, word: string) =>
    foldWord(topic)
      .split(/[\s/-]+/)
      .some((part) => part.startsWith(word) || (part.length >= 4 && word.startsWith(part)));
  const fitting = topics.filter((topic) => words.some((word) => fits(topic, word)));
  return words.every((word) => fitting.some((topic) => fits(topic, word))) ? fitting : null;
}

/**
 * Who can help with …: colleagues with that skill and topic, those asked longest ago first (never asked before all others),
 * ties by name. It is a fair turn, never a ranking. Leaves out those who would rather not, have left, or have a quiet week.
 */
export function findHelpers(colleagues: readonly Colleague[], asks: readonly Ask[], wish: HelperWish): Helper[] {
  const { role = null, topic = null, on, teams = [] } = wish;
  const lastAsked = new Map<string, Instant>();
  for (const ask of asks) {
    if (ask.colleagueId === null || ask.askedAt === null || ask.deletedAt !== null) continue;
    const before = lastAsked.get(ask.colleagueId);
    if (before === undefined || ask.askedAt > before) lastAsked.set(ask.colleagueId, ask.askedAt);
  }
  const helpers: Helper[] = [];
  for (const colleague of colleagues) {
    if (colleague.deletedAt !== null || hasLeft(colleague, on)) continue;
    if (role !== null && (!colleague.canHelpWith.includes(role) || colleague.ratherNot.includes(role))) continue;
    if (quietSpanOn(colleague, teams, on)) continue;
    const topics = topic === null ? [] : fittingTopics(colleague.topics, topic);
    if (topics === null) continue;
    helpers.push({ colleague, lastAskedAt: lastAsked.get(colleague.id) ?? null, topics });
  }
  return helpers.sort(
    (one, other) =>
      (one.lastAskedAt ?? '').localeCompare(other.lastAskedAt ?? '') ||
      one.colleague.name.localeCompare(other.colleague.name, 'nb'),
  );
}
