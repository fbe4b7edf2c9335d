import type { Span } from '../model/messages.ts';
import type { Language } from '../model/people.ts';
import { platformNames } from '../model/platforms.ts';
import type { SubjectPost } from './draft-request.ts';
import type { Figures } from './figures.ts';
import { spokenTitle, titleMarks } from './spoken-title.ts';

const words: Record<
  Language,
  {
    post: string;
    about: string;
    ours: (platform: string) => string;
    several: string;
    and: string;
  }
> = {
  nb: {
    post: 'innlegget',
    about: 'om',
    ours: (platform) => `innlegget vårt på ${platform}`,
    several: 'innleggene våre',
    and: ' og ',
  },
  nn: {
    post: 'innlegget',
    about: 'om',
    ours: (platform) => `innlegget vårt på ${platform}`,
    several: 'innlegga våre',
    and: ' og ',
  },
  en: {
    post: 'the post',
    about: 'about',
    ours: (platform) => `our post on ${platform}`,
    several: 'our posts',
    and: ' and ',
  },
};

/**
 * How a letter speaks of a post: by its title in quotation marks, by a title or topic written as a thing ("tunnelen"
 * gives "innlegget om tunnelen", unless the letter is in another language), else by where it stands. Two posts are joined;
 * three or more are "innleggene våre".
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
  const title = spokenTitle(post.title, ownWords);
  const named = title ?? spokenTitle(post.topic, ownWords);
  if (named === null) return [{ kind: 'text', text: table.ours(platformNames[post.platform]) }];
  const [open, close] = titleMarks[language];
  const field = title === null ? 'topic' : 'title';
  const spans = figures.words(named.words, { record: 'post', recordId: post.id, field }) ?? [];
  // A topic is always a thing to speak about, also when it begins large; in another language it is quoted.
  const about = named.isThing || title === null ? `${table.about} ` : '';
  return named.isThing || (title === null && ownWords)
    ? [{ kind: 'text', text: `${table.post} ${about}` }, ...spans]
    : [{ kind: 'text', text: `${table.post} ${about}${open}` }, ...spans, { kind: 'text', text: close }];
}
