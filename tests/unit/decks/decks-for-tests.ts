import type { Deck, DeckKind } from '../../../utils/decks/deck.ts';
import { makeDeck } from '../../../utils/decks/make-deck.ts';
import { lastPeriod } from '../../../utils/decks/period.ts';
import type { DeckBasis } from '../../../utils/decks/story.ts';
import { type PostId, postIdOf } from '../../../utils/model/ids.ts';
import { type Language, newColleague } from '../../../utils/model/people.ts';
import type { Campaign } from '../../../utils/model/plans.ts';
import type { PostHistory } from '../../../utils/model/post-history.ts';

/** The end of a month, so that the month before is whole. */
export const NOW = '2026-11-24T12:00:00.000Z';
const DAY = 86_400_000;
const id = (kind: number, number: number) =>
  `0192f000-${kind.toString(16).padStart(4, '0')}-7000-8000-${number.toString(16).padStart(12, '0')}`;

export const people = ['Øyvind Ås', 'Kari Lunde', 'Åse Brattbakk', 'Amir Haugland'].map((name, at) => ({
  id: id(1, at),
  name,
}));

/** A post with two readings that grow; the ones with people in them do three times as well when `effect` is 3. */
function post(at: number, count: number, effect: number): PostHistory {
  const platform = (['linkedin', 'facebook', 'instagram'] as const)[at % 3] ?? 'linkedin';
  const postId: PostId = postIdOf(platform, `p${at}`);
  const publishedAt = new Date(Date.parse(NOW) - (count - at) * 3 * DAY - 9 * DAY).toISOString();
  const withPeople = at % 4 < 2;
  // Spread without chance: the same company every time.
  const spread = 1 + ((at * 37) % 11) / 9;
  const full = Math.round(900 * spread * (withPeople ? effect : 1));
  const helper = people[at % people.length];
  const snapshots = [1.2, 7.1].map((days, nth) => {
    const value = Math.round(full * (nth === 0 ? 0.6 : 1));
    return {
      id: id(2, at * 2 + nth),
      postId,
      takenAt: new Date(Date.parse(publishedAt) + days * DAY).toISOString(),
      source: 'page' as const,
      covers: { kind: 'lifetime' as const },
      readings: [
        {
          metric: 'impressions' as const,
          raw: `${value}`,
          value,
          low: value,
          high: value,
          where: 'test',
          rank: 0,
          definition: 'test',
        },
      ],
      readerVersion: 'test',
      importId: null,
      replaces: null,
    };
  });
  return {
    post: {
      id: postId,
      platform,
      nativeId: `p${at}`,
      aliases: [],
      url: `https://example.invalid/${at}`,
      account: null,
      author: null,
      excerpt: `Dag ${at} på anlegget: her er det som skjedde da vi åpnet luka.`,
      publishedAt: { value: publishedAt, earliest: publishedAt, latest: publishedAt, where: 'test' },
      format: at % 2 ? 'image' : 'video',
      paid: false,
      firstSeenAt: publishedAt,
      lastSeenAt: publishedAt,
    },
    note: {
      postId,
      title: `Slik bygger vi bro nummer ${at}`,
      traits: { people: withPeople },
      traitsSetAt: publishedAt,
      topic: null,
      paid: null,
      campaignId: null,
      ours: true,
      note: null,
      updatedAt: publishedAt,
      deletedAt: null,
    },
    snapshots,
    contributions:
      helper && at % 2 === 0
        ? [
            {
              id: id(3, at),
              postId,
              colleagueId: helper.id,
              role: at % 4 === 0 ? ('photo' as const) : ('expertise' as const),
              what: null,
              createdAt: publishedAt,
              updatedAt: publishedAt,
              deletedAt: null,
            },
          ]
        : [],
  };
}

export const campaign: Campaign = {
  id: id(4, 1),
  name: 'Lærlingukene 2026',
  what: 'Vi viser fram fagfolkene våre for dem som skal velge utdanning.',
  how: 'Tre korte filmer går som annonse i fire uker',
  audience: 'unge mellom 16 og 19 år i Vestland',
  budget: '30 000 kroner',
  hope: 'at flere søker læreplass hos oss',
  from: '2026-10-01',
  to: '2026-10-28',
  happened: 'vi fikk 41 søknader, mot 29 året før',
  results: [{ name: 'søknader', value: 41, where: 'HR' }],
  updatedAt: NOW,
  deletedAt: null,
};

/** A written company: `count` posts, everybody but Amir has agreed to be named in the house. */
export function basis(language: Language = 'nb', count = 60, effect = 3): DeckBasis {
  return {
    language,
    now: NOW,
    timeZone: 'Europe/Oslo',
    company: 'Fjordbygg & Sønner <AS>',
    histories: Array.from({ length: count }, (_, at) => post(at, count, effect)),
    colleagues: people.map(({ id, name }) => newColleague(name, NOW, { id })),
    consents: people.slice(0, 3).map(({ id: colleagueId }, at) => ({
      id: id(5, at),
      colleagueId,
      scopes: ['name'],
      channels: ['internal'],
      howGiven: 'test',
      from: '2026-01-01',
      until: null,
      withdrawnAt: null,
      updatedAt: NOW,
      deletedAt: null,
    })),
    plans: [],
    asks: [],
    leadTimes: { ask: 14, material: 5, proof: 2 },
    pageTotals: [],
  };
}

/** A deck of each kind from one basis. */
export function deckOf(kind: DeckKind, from: DeckBasis): Deck {
  if (kind === 'month' || kind === 'quarter') {
    return makeDeck({ kind, period: lastPeriod(kind, from.now, from.timeZone) }, from);
  }
  return makeDeck(kind === 'campaign' ? { kind, campaign, form: 'five' } : { kind }, from);
}
