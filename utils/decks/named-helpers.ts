import { tidyWords } from '../messages/address.ts';
import type { PostHistory } from '../model/post-history.ts';
import { consentState } from '../planning/consent.ts';
import { dateIn } from '../planning/dates.ts';
import type { Story } from './story.ts';

/** Who helped with some posts: those who agreed to be named in the house, alphabetically, and how many others. */
export interface Helpers {
  names: string[];
  others: number;
  /** The posts anybody helped with. */
  posts: PostHistory[];
}

/** A slide is shown in the house: a name needs consent to be named on the channel `internal`, valid today. */
export function namedHelpers(story: Story, posts: readonly PostHistory[]): Helpers {
  const on = dateIn(story.now, story.timeZone);
  const helped = posts.filter((post) => post.contributions.length > 0);
  const ids = new Set(helped.flatMap((post) => post.contributions.flatMap((one) => one.colleagueId ?? [])));
  const names = story.colleagues
    .filter(({ id, deletedAt }) => ids.has(id) && deletedAt === null)
    .filter(({ id: colleagueId }) => {
      const question = { colleagueId, scope: 'name', channel: 'internal', on, timeZone: story.timeZone } as const;
      return consentState(story.consents, question) === 'given';
    })
    .map(({ name }) => tidyWords(name))
    .sort((a, b) => a.localeCompare(b, 'nb'));
  return { names, others: ids.size - names.length, posts: helped };
}
