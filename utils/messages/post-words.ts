import type { Span } from '../model/messages.ts';
import type { Language } from '../model/people.ts';
import { platformNames } from '../model/platforms.ts';
import { insideSentence } from './address.ts';
import type { SubjectPost } from './draft-request.ts';
import type { Figures } from './figures.ts';

const words: Record<
  Language,
  {
    about: readonly [string, string];
    titled: readonly [string, string];
    ours: (platform: string) => string;
    several: string;
    and: string;
  }
> = {
  nb: {
    about: ['innlegget om ', ''],
    titled: ['innlegget «', '»'],
    ours: (platform) => `innlegget vårt på ${platform}`,
    several: 'innleggene våre',
    and: ' og ',
  },
  nn: {
    about: ['innlegget om ', ''],
    titled: ['innlegget «', '»'],
    ours: (platform) => `innlegget vårt på ${platform}`,
    several: 'innlegga våre',
    and: ' og ',
  },
  en: {
    about: ['the post about ', ''],
    titled: ['the post “', '”'],
    ours: (platform) => `our post on ${platform}`,
    several: 'our posts',
    and: ' and ',
  },
};

/**
 * How a letter speaks of a post: by its title in quotation marks, by a title or topic written as a thing ("tunnelen"
 * gives "innlegget om tunnelen", unless the letter is in another language), else by where it stands. Two posts are joined; three or more are "innleggene våre".
 */
export function postWords(
  posts: readonly SubjectPost[],
  spoken: { language: Language; writtenIn?: Language | undefined },
  figures: Figures,
): Span[] | null {
  const { language, writtenIn = language } = spoken;
  const ownWords = writtenIn === language;
  const [first, second] = posts;
  if (first === undefined) return null;
  const table = words[language];
  if (second === undefined) return onePost(first, language, ownWords, figures);
  if (posts.length > 2) return [{ kind: 'text', text: table.several }];
  const both = [onePost(first, language, ownWords, figures), onePost(second, language, ownWords, figures)];
  return [...(both[0] ?? []), { kind: 'text', text: table.and }, ...(both[1] ?? [])];
}

function onePost(post: SubjectPost, language: Language, ownWords: boolean, figures: Figures): Span[] {
  const table = words[language];
  const title = insideSentence(post.title ?? '');
  const topic = insideSentence(post.topic ?? '');
  const named = title === '' ? topic : title;
  if (named === '') return [{ kind: 'text', text: table.ours(platformNames[post.platform]) }];
  const field = title === '' ? 'topic' : 'title';
  const asThing = ownWords && (title === '' || startsSmall(named));
  const [before, after] = asThing ? table.about : table.titled;
  const spans = figures.words(named, { record: 'post', recordId: post.id, field }) ?? [];
  return [{ kind: 'text', text: before }, ...spans, { kind: 'text', text: after }];
}

/** "tunnelen" is a thing one can speak of; "Slik bygger vi tunnelen" is a title. */
function startsSmall(title: string): boolean {
  const first = title.charAt(0);
  return first !== first.toUpperCase() && title.split(' ').length <= 4 && !/["«»“”]/.test(title);
}
