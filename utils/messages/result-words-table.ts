import type { MetricMeaning, MetricName } from '../model/metrics.ts';
import type { Language } from '../model/people.ts';

/** Meanings that have words in letters. Watch time is never told to a colleague. */
export type ToldMeaning = Exclude<MetricMeaning, 'time'>;

interface ResultTable {
  /** What the post has done, by what the metric counts: "er vist". Follows "innlegget om tunnelen". */
  verb: Record<ToldMeaning, string>;
  /** What is counted after the number: "ganger". Acts have their own nouns. */
  unit: { shown: readonly [string, string]; people: readonly [string, string] };
  acts: Partial<Record<MetricName, readonly [string, string, 'm' | 'f' | 'n']>>;
  /** "LinkedIn-innleggene våre pleier". */
  usual: (platform: string, meaning: ToldMeaning) => string;
  /** "de tolv siste LinkedIn-innleggene våre". */
  lastOnes: (count: string, platform: string) => string;
  more: Record<'times' | 'many', string>;
  less: Record<'times' | 'many', string>;
  same: Record<'times' | 'many', string>;
  than: string;
  as: string;
  middleOf: string;
  after: string;
  within: string;
  about: string;
  over: string;
  /** "så mange ganger" → "så ofte" behind "tre ganger". */
  often: readonly [string, string];
  asGood: (count: string) => string;
  common: (share: string) => string;
  rankVerb: string;
  rankFirst: (set: string) => string;
  rankExact: (place: string, set: string) => string;
  rankAmong: (places: string, set: string) => string;
  /** What the ranking is by, at equal age; `acts` is given the noun. */
  rankBy: Record<ToldMeaning, (noun: string) => string>;
}

/** The words for what a post got, so that they always follow what the metric counts (product.md, "Words follow the metric"). */
export const resultTables: Record<Language, ResultTable> = {
  nb: {
    verb: { shown: 'er vist', started: 'er startet', people: 'har nådd', acts: 'har fått' },
    unit: { shown: ['gang', 'ganger'], people: ['person', 'personer'] },
    acts: {
      reactions: ['reaksjon', 'reaksjoner', 'm'],
      comments: ['kommentar', 'kommentarer', 'm'],
      reposts: ['deling', 'delinger', 'm'],
      quotes: ['sitering', 'siteringer', 'm'],
      shares: ['deling', 'delinger', 'm'],
      saves: ['lagring', 'lagringer', 'm'],
      clicks: ['klikk', 'klikk', 'n'],
      follows: ['ny følger', 'nye følgere', 'm'],
      votes: ['stemme', 'stemmer', 'm'],
    },
    usual: (platform) => `${platform}-innleggene våre pleier`,
    lastOnes: (count, platform) => `de ${count} siste ${platform}-innleggene våre`,
    more: { times: 'flere ganger', many: 'flere' },
    less: { times: 'færre ganger', many: 'færre' },
    same: { times: 'omtrent like mange ganger', many: 'omtrent like mange' },
    than: 'enn',
    as: 'som',
    middleOf: 'det midterste av',
    after: 'etter',
    within: 'på',
    about: 'omtrent',
    over: 'over',
    often: ['så mange ganger', 'så ofte'],
    asGood: (count) => `(${count} av dem gjorde det like bra)`,
    common: (share) => `(slik går det med ${share})`,
    rankVerb: 'er',
    rankFirst: (set) => `øverst blant ${set}`,
    rankExact: (place, set) => `nummer ${place} av ${set}`,
    rankAmong: (places, set) => `blant de ${places} øverste av ${set}`,
    rankBy: {
      shown: () => 'når vi ser på hvor ofte de er vist på like lang tid',
      started: () => 'når vi ser på hvor ofte de er startet på like lang tid',
      people: () => 'når vi ser på hvor mange de har nådd på like lang tid',
      acts: (noun) => `når vi ser på hvor mange ${noun} de har fått på like lang tid`,
    },
  },
  nn: {
    verb: { shown: 'er vist', started: 'er starta', people: 'har nådd', acts: 'har fått' },
    unit: { shown: ['gong', 'gonger'], people: ['person', 'personar'] },
    acts: {
      reactions: ['reaksjon', 'reaksjonar', 'm'],
      comments: ['kommentar', 'kommentarar', 'm'],
      reposts: ['deling', 'delingar', 'f'],
      quotes: ['sitering', 'siteringar', 'f'],
      shares: ['deling', 'delingar', 'f'],
      saves: ['lagring', 'lagringar', 'f'],
      clicks: ['klikk', 'klikk', 'n'],
      follows: ['ny følgjar', 'nye følgjarar', 'm'],
      votes: ['stemme', 'stemmer', 'f'],
    },
    usual: (platform) => `${platform}-innlegga våre plar`,
    lastOnes: (count, platform) => `dei ${count} siste ${platform}-innlegga våre`,
    more: { times: 'fleire gonger', many: 'fleire' },
    less: { times: 'færre gonger', many: 'færre' },
    same: { times: 'om lag like mange gonger', many: 'om lag like mange' },
    than: 'enn',
    as: 'som',
    middleOf: 'det midtarste av',
    after: 'etter',
    within: 'på',
    about: 'om lag',
    over: 'over',
    often: ['så mange gonger', 'så ofte'],
    asGood: (count) => `(${count} av dei gjorde det like bra)`,
    common: (share) => `(slik går det med ${share})`,
    rankVerb: 'er',
    rankFirst: (set) => `øvst blant ${set}`,
    rankExact: (place, set) => `nummer ${place} av ${set}`,
    rankAmong: (places, set) => `blant dei ${places} øvste av ${set}`,
    rankBy: {
      shown: () => 'når vi ser på kor ofte dei er viste på like lang tid',
      started: () => 'når vi ser på kor ofte dei er starta på like lang tid',
      people: () => 'når vi ser på kor mange dei har nådd på like lang tid',
      acts: (noun) => `når vi ser på kor mange ${noun} dei har fått på like lang tid`,
    },
  },
  en: {
    verb: { shown: 'has been shown', started: 'has been started', people: 'has reached', acts: 'has had' },
    unit: { shown: ['time', 'times'], people: ['person', 'people'] },
    acts: {
      reactions: ['reaction', 'reactions', 'n'],
      comments: ['comment', 'comments', 'n'],
      reposts: ['repost', 'reposts', 'n'],
      quotes: ['quote', 'quotes', 'n'],
      shares: ['share', 'shares', 'n'],
      saves: ['save', 'saves', 'n'],
      clicks: ['click', 'clicks', 'n'],
      follows: ['new follower', 'new followers', 'n'],
      votes: ['vote', 'votes', 'n'],
    },
    usual: (platform, meaning) =>
      `our ${platform} posts usually ${{ shown: 'are', started: 'are', people: 'do', acts: 'get' }[meaning]}`,
    lastOnes: (count, platform) => `our last ${count} ${platform} posts`,
    more: { times: 'more often', many: 'more' },
    less: { times: 'less often', many: 'fewer' },
    same: { times: 'about as often', many: 'about as many' },
    than: 'than',
    as: 'as',
    middleOf: 'the middle one of',
    after: 'after',
    within: 'in',
    about: 'about',
    over: 'over',
    often: ['as many times', 'as often'],
    asGood: (count) => `(${count} of them did as well)`,
    common: (share) => `(as happens with ${share})`,
    rankVerb: 'is',
    rankFirst: (set) => `at the top of ${set}`,
    rankExact: (place, set) => `number ${place} of ${set}`,
    rankAmong: (places, set) => `among the top ${places} of ${set}`,
    rankBy: {
      shown: () => 'by how often they were shown in the same time',
      started: () => 'by how often they were started in the same time',
      people: () => 'by how many people they reached in the same time',
      acts: (noun) => `by how many ${noun} they had in the same time`,
    },
  },
};
