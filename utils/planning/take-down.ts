import type { Colleague, Consent, Contribution, Language } from '../model/people.ts';
import type { Ask, PlannedPost } from '../model/plans.ts';
import type { PostHistory } from '../model/post-history.ts';
import type { Post } from '../model/posts.ts';
import type { PlainDate } from '../model/time.ts';
import { consentWarnings } from './consent.ts';

export interface TakeDown {
  /** Published posts to take down or change, newest first. `contributions` are that person's on the post. */
  posts: { post: Post; contributions: Contribution[] }[];
  /** Planned posts that must not go out with this person as they stand, by date. */
  planned: PlannedPost[];
}

/** Null when nobody can tell whether a moving picture is in it. */
function isVideo(post: Post): boolean | null {
  return post.format === null ? null : post.format === 'video';
}

/** Published on one platform each. When the user has said the person is named, the name counts too. */
function warningsOf(history: PostHistory, colleagueId: string, consents: readonly Consent[], on: PlainDate) {
  const mine = history.contributions.filter((one) => one.colleagueId === colleagueId && one.deletedAt === null);
  const shown = { channels: [history.post.platform], on, video: isVideo(history.post), people: mine };
  return { mine, warnings: consentWarnings(shown, consents) };
}

/**
 * What follows from a withdrawal: every published post that shows or quotes the person without a consent that is valid on
 * `on`, and every planned one that would. Judged by who was written down as helping; nobody else knows who is in a picture,
 * so the list is to be looked through by the user.
 */
export function postsToTakeDown(
  colleagueId: string,
  consents: readonly Consent[],
  histories: readonly PostHistory[],
  plannedPosts: readonly PlannedPost[],
  on: PlainDate,
  asks: readonly Ask[] = [],
): TakeDown {
  const posts = histories
    .map((history) => ({ history, ...warningsOf(history, colleagueId, consents, on) }))
    .filter((found) => found.warnings.length > 0)
    .map(({ history, mine }) => ({ post: history.post, contributions: mine }))
    .sort((one, other) => dateOf(other.post).localeCompare(dateOf(one.post)));
  const planned = plannedPosts
    .filter((post) => post.deletedAt === null && post.status !== 'published' && post.status !== 'dropped')
    .filter((post) => {
      const asked = asks.filter((ask) => ask.plannedPostId === post.id && ask.deletedAt === null && ask.state !== 'no');
      const people = [...post.needs, ...asked].filter((one) => one.colleagueId === colleagueId);
      return (
        consentWarnings({ channels: post.platforms, on: post.publishOn ?? on, video: null, people }, consents).length >
        0
      );
    })
    .sort((one, other) => (one.publishOn ?? '9').localeCompare(other.publishOn ?? '9'));
  return { posts, planned };
}

/**
 * Whether a post of the list has been seen to: every contribution of the person to it was ticked after the newest withdrawal.
 * A tick of an earlier one does not count, for that was about what was agreed then.
 */
export function isTakenDown(contributions: readonly Contribution[], consents: readonly Consent[]): boolean {
  const people = new Set(contributions.map(({ colleagueId }) => colleagueId));
  const withdrawn = consents
    .filter((one) => people.has(one.colleagueId) && one.deletedAt === null)
    .flatMap(({ withdrawnAt }) => withdrawnAt ?? []);
  return contributions.every(({ takenDownAt }) => !!takenDownAt && withdrawn.every((at) => at <= takenDownAt));
}

function dateOf(post: Post): string {
  return post.publishedAt?.value ?? post.publishedAt?.earliest ?? post.firstSeenAt;
}

const replies: Record<Language, { some: (name: string, count: number) => string; none: (name: string) => string }> = {
  nb: {
    some: (name, count) =>
      `Hei ${name}! Takk for at du sa fra. Jeg har notert at samtykket er trukket, og vi bruker ingenting nytt med deg. Jeg tar bort ${count === 1 ? 'det ene innlegget du er med i' : `de ${count} innleggene du er med i`}, og sier fra når det er gjort. Du trenger ikke forklare noe.`,
    none: (name) =>
      `Hei ${name}! Takk for at du sa fra. Jeg har notert at samtykket er trukket, og vi bruker ingenting nytt med deg. Jeg finner ingen innlegg du er med i, men si fra hvis du vet om noen. Du trenger ikke forklare noe.`,
  },
  nn: {
    some: (name, count) =>
      `Hei ${name}! Takk for at du sa frå. Eg har notert at samtykket er trekt, og vi bruker ikkje noko nytt med deg. Eg tek bort ${count === 1 ? 'det eine innlegget du er med i' : `dei ${count} innlegga du er med i`}, og seier frå når det er gjort. Du treng ikkje forklare noko.`,
    none: (name) =>
      `Hei ${name}! Takk for at du sa frå. Eg har notert at samtykket er trekt, og vi bruker ikkje noko nytt med deg. Eg finn ingen innlegg du er med i, men sei frå om du veit om nokon. Du treng ikkje forklare noko.`,
  },
  en: {
    some: (name, count) =>
      `Hi ${name}! Thank you for telling me. I have noted that you have withdrawn your consent, and we will not use anything new with you in it. I am taking down ${count === 1 ? 'the one post you are in' : `the ${count} posts you are in`} and will tell you when it is done. You do not have to explain.`,
    none: (name) =>
      `Hi ${name}! Thank you for telling me. I have noted that you have withdrawn your consent, and we will not use anything new with you in it. I can find no posts you are in, but do tell me if you know of any. You do not have to explain.`,
  },
};

/** The ready reply to somebody who withdraws, in that person's language. `posts`: how many are to be taken down. */
export function sayWithdrawn(colleague: Pick<Colleague, 'name' | 'language'>, posts: number): string {
  const firstName = colleague.name.trim().split(/\s+/)[0] ?? colleague.name;
  const reply = replies[colleague.language];
  return posts > 0 ? reply.some(firstName, posts) : reply.none(firstName);
}

/** The sentence that stands beside everything about consent. */
export const notLegalAdvice: Record<Language, string> = {
  nb: 'Dette er ikke juridisk rådgivning. Medspill husker det dere har avtalt; hva som er lov, må dere selv vurdere.',
  nn: 'Dette er ikkje juridisk rådgjeving. Medspill hugsar det de har avtalt; kva som er lov, må de sjølve vurdere.',
  en: 'This is not legal advice. Medspill remembers what you have agreed; what the law allows is for you to judge.',
};
