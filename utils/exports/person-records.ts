import type { Block, Message, Snooze } from '../model/messages.ts';
import type { Colleague, Consent, Contribution } from '../model/people.ts';
import type { Ask, PlannedPost, Tip } from '../model/plans.ts';
import type { Post, PostNote } from '../model/posts.ts';
import type { Instant } from '../model/time.ts';

/** Everything in which something about a person may stand. Give also what lies in the bin: it is stored too. */
export interface PersonSources {
  colleagues: readonly Colleague[];
  contributions: readonly Contribution[];
  consents: readonly Consent[];
  messages: readonly Message[];
  asks: readonly Ask[];
  tips: readonly Tip[];
  plannedPosts: readonly PlannedPost[];
  snoozes: readonly Snooze[];
  posts: readonly Post[];
  notes: readonly PostNote[];
}

/**
 * What is stored about one person, and nothing about anybody else (GDPR art. 15 and 20, safety.md 4.2): other colleagues' names
 * in shared texts are replaced, other recipients are only counted.
 */
export interface PersonRecords {
  madeAt: Instant;
  person: Colleague;
  contributions: {
    post: string;
    url: string | null;
    publishedAt: Instant | null;
    role: Contribution['role'];
    what: string | null;
    notedAt: Instant;
    takenDownAt: Instant | null;
  }[];
  consents: Consent[];
  /** Letters to the person, and letters to others that name the person. */
  messages: {
    kind: Message['kind'];
    toThePerson: boolean;
    otherRecipients: number;
    subject: string | null;
    text: string;
    draftedAt: Instant;
    copiedAt: Instant | null;
    sentAt: Instant | null;
  }[];
  asks: {
    role: Ask['role'];
    what: string;
    whyYou: string;
    minutes: number | null;
    deadline: string | null;
    state: Ask['state'];
    createdAt: Instant;
  }[];
  tips: { text: string; url: string | null; state: Tip['state']; createdAt: Instant }[];
  plans: { title: string; publishOn: string | null; needs: { role: Contribution['role']; what: string }[] }[];
  /** Thanks put off until later. */
  snoozes: { post: string; until: Instant }[];
  /** Other texts the user wrote in which the person's name stands. */
  mentions: { where: 'tip' | 'plan' | 'note' | 'ask' | 'contribution'; text: string }[];
}

/** Gathers one person's records. Null when there is no such person. `somebody`: what stands in for others' names. */
export function personRecords(
  colleagueId: string,
  sources: PersonSources,
  now: Instant,
  somebody: string,
): PersonRecords | null {
  const person = sources.colleagues.find(({ id }) => id === colleagueId);
  if (!person) return null;
  const own = namePattern([person.name, ...firstNameIfOwn(person, sources.colleagues)]);
  const others = sources.colleagues.filter(({ id, name }) => id !== colleagueId && fold(name) !== fold(person.name));
  const otherNames = others.flatMap((other) => [other.name, ...firstNameIfOwn(other, sources.colleagues)]);
  const foreign = otherNames.length > 0 ? namePattern(otherNames) : null;
  const masked = (text: string): string => (foreign ? text.replace(foreign, somebody) : text);
  const names = (text: string | null): boolean =>
    text !== null && new RegExp(own.source, own.flags.replace('g', '')).test(text);
  const postOf = new Map(sources.posts.map((post) => [post.id, post]));
  const titleOf = (postId: string): string =>
    masked(
      sources.notes.find((note) => note.postId === postId)?.title ??
        postOf.get(postId)?.excerpt?.slice(0, 120) ??
        postId,
    );
  const isMine = (id: string | null): boolean => id === colleagueId;
  const mentions: PersonRecords['mentions'] = [];
  const mention = (where: PersonRecords['mentions'][number]['where'], texts: readonly (string | null)[]): void => {
    for (const text of texts) if (names(text)) mentions.push({ where, text: masked(text ?? '') });
  };
  for (const tip of sources.tips) if (!isMine(tip.fromColleagueId)) mention('tip', [tip.text]);
  for (const plan of sources.plannedPosts)
    mention('plan', [
      plan.title,
      plan.note,
      ...plan.needs.filter((need) => !isMine(need.colleagueId)).map(({ what }) => what),
    ]);
  for (const note of sources.notes) mention('note', [note.title, note.note, note.topic]);
  for (const ask of sources.asks) if (!isMine(ask.colleagueId)) mention('ask', [ask.what, ask.whyYou, ask.ifNo]);
  for (const contribution of sources.contributions)
    if (!isMine(contribution.colleagueId)) mention('contribution', [contribution.what]);
  return {
    madeAt: now,
    person,
    contributions: sources.contributions
      .filter((one) => isMine(one.colleagueId))
      .map(({ postId, role, what, createdAt, takenDownAt = null }) => ({
        post: titleOf(postId),
        url: postOf.get(postId)?.url ?? null,
        publishedAt: postOf.get(postId)?.publishedAt?.value ?? null,
        role,
        what: what && masked(what),
        notedAt: createdAt,
        takenDownAt,
      })),
    consents: sources.consents.filter((one) => isMine(one.colleagueId)),
    messages: sources.messages.flatMap((message) => {
      const text = textOf(message.body);
      const toThePerson = message.recipients.some(isMine);
      if (!toThePerson && !names(text) && !names(message.subject)) return [];
      const { kind, subject, draftedAt, copiedAt, sentAt } = message;
      const otherRecipients = message.recipients.filter((id) => !isMine(id)).length;
      return [
        {
          kind,
          toThePerson,
          otherRecipients,
          subject: subject && masked(subject),
          text: masked(text),
          draftedAt,
          copiedAt,
          sentAt,
        },
      ];
    }),
    asks: sources.asks
      .filter((ask) => isMine(ask.colleagueId))
      .map(({ role, what, whyYou, minutes, deadline, state, createdAt }) => ({
        role,
        what: masked(what),
        whyYou: masked(whyYou),
        minutes,
        deadline,
        state,
        createdAt,
      })),
    tips: sources.tips
      .filter((tip) => isMine(tip.fromColleagueId))
      .map(({ text, url, state, createdAt }) => ({ text: masked(text), url, state, createdAt })),
    plans: sources.plannedPosts
      .filter(({ needs }) => needs.some((need) => isMine(need.colleagueId)))
      .map(({ title, publishOn, needs }) => ({
        title: masked(title),
        publishOn,
        needs: needs.filter((need) => isMine(need.colleagueId)).map(({ role, what }) => ({ role, what: masked(what) })),
      })),
    snoozes: sources.snoozes
      .filter((one) => isMine(one.colleagueId))
      .map(({ postId, until }) => ({ post: titleOf(postId), until })),
    mentions,
  };
}

/** The records as a file a machine can read (art. 20). */
export function personJson(records: PersonRecords): string {
  return `${JSON.stringify(records, null, 2)}\n`;
}

/** The first name, when no other colleague has it: "Kari" alone then means this one. */
function firstNameIfOwn(person: Colleague, all: readonly Colleague[]): string[] {
  const [first = ''] = person.name.trim().split(/\s+/);
  const isOwn = all.every(
    (other) => other.id === person.id || fold(other.name.trim().split(/\s+/)[0] ?? '') !== fold(first),
  );
  return first.length > 1 && first !== person.name.trim() && isOwn ? [first] : [];
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** Names as whole words, the longest first, with the genitive ("Karis", "Kari's"). */
function namePattern(names: readonly string[]): RegExp {
  const words = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) =>
      name
        .trim()
        .split(/\s+/)
        .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('\\s+'),
    );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?:'s|’s|s)?(?![\\p{L}\\p{N}])`, 'giu');
}

function textOf(body: readonly Block[]): string {
  return body
    .map((block) =>
      block.kind === 'paragraph'
        ? block.spans.map(({ text }) => text).join('')
        : block.items.map((spans) => `• ${spans.map(({ text }) => text).join('')}`).join('\n'),
    )
    .join('\n\n');
}
