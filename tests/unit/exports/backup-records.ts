import fc from 'fast-check';
import type { BackupTables } from '../../../utils/model/backup.ts';
import type { ColumnMapping } from '../../../utils/model/imports.ts';
import type { Message, OwnPhrase, Snooze } from '../../../utils/model/messages.ts';
import {
  type Colleague,
  type Consent,
  type Contribution,
  newColleague,
  type Team,
} from '../../../utils/model/people.ts';
import type { Ask, Campaign, PlannedPost, Tip } from '../../../utils/model/plans.ts';
import type { OwnAccount, PageTotal, Post, PostNote, Snapshot } from '../../../utils/model/posts.ts';

/** Records of an invented company as two machines may hold them: few ids, so that the machines meet often. */

const made = (kind: string) => Array.from({ length: 6 }, (_, at) => `0190a0a0-0000-7000-8000-0000000000${kind}${at}`);
const people = made('0');
const uuids = made('1');
const postIds = ['x:1', 'x:2', 'linkedin:activity:3'];
const personId = fc.constantFrom(...people);
const uuid = fc.constantFrom(...uuids);
const postId = fc.constantFrom(...postIds);
const minute = fc.integer({ min: 0, max: 500_000 });
const at = (minutes: number): string => new Date(Date.UTC(2026, 0, 1) + minutes * 60_000).toISOString();
const instant = minute.map(at);

/** Different contents never carry the same instant: a change made by a person has a time of its own. */
function changed<Row extends object>(row: Row, contents: string): Row & { updatedAt: string } {
  let seed = 7;
  for (const sign of contents) seed = (seed * 31 + sign.charCodeAt(0)) % 400_000_007;
  return { ...row, updatedAt: new Date(Date.UTC(2026, 0, 1) + seed * 97).toISOString() };
}

const stamped = <Row extends object>(rows: fc.Arbitrary<Row>): fc.Arbitrary<Row & { updatedAt: string }> =>
  rows.map((row) => changed(row, JSON.stringify(row)));
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { nil: null });
const word = fc.constantFrom('Kari', 'Åse', '__proto__', '=1+1', 'Taket\nog tunnelen', '“sitat”', '🔥');

const post: fc.Arbitrary<Post> = fc
  .record({
    id: postId,
    excerpt: maybe(word),
    author: maybe(word),
    account: maybe(word),
    paid: maybe(fc.boolean()),
    first: minute,
    length: minute,
    width: fc.integer({ min: 0, max: 90 }),
    alias: fc.subarray(['a', 'b', 'c']),
    dated: fc.boolean(),
  })
  .map(({ id, first, length, alias, width, dated, ...rest }) => ({
    ...rest,
    id,
    platform: id.startsWith('x') ? 'x' : 'linkedin',
    nativeId: id.slice(id.indexOf(':') + 1),
    aliases: [...alias],
    url: null,
    format: null,
    publishedAt: dated ? { value: null, earliest: at(first), latest: at(first + width), where: 'id' } : null,
    firstSeenAt: at(first),
    lastSeenAt: at(first + length),
  }));
const note: fc.Arbitrary<PostNote> = stamped(
  fc.record({
    postId,
    title: maybe(word),
    traits: fc.dictionary(fc.constantFrom('people', 'video'), maybe(fc.boolean())),
    traitsSetAt: maybe(instant),
    topic: maybe(word),
    paid: maybe(fc.boolean()),
    campaignId: maybe(uuid),
    ours: maybe(fc.boolean()),
    note: maybe(word),
    deletedAt: maybe(instant),
  }),
);
/** Immutable: the id decides everything in it. */
const snapshot: fc.Arbitrary<Snapshot> = fc.nat(9).map((n) => ({
  id: `0190a0a0-0000-7000-8000-0000000002${String(n).padStart(2, '0')}`,
  postId: postIds[n % 3] as string,
  takenAt: at(n * 5000),
  source: 'file',
  covers: { kind: 'lifetime' },
  readings: [
    {
      metric: 'impressions',
      raw: '1.2K',
      value: 1200,
      low: 1150,
      high: 1299,
      where: 'Impressions',
      rank: 0,
      definition: 'x/impressions',
    },
  ],
  readerVersion: null,
  importId: n % 2 === 0 ? (uuids[n % 6] as string) : null,
  replaces: null,
}));
const colleague: fc.Arbitrary<Colleague> = stamped(
  fc
    .record({ id: personId, name: word, deletedAt: maybe(instant) })
    .map(({ name, ...row }) => newColleague(name, at(0), row)),
);
/** Whom a credit is for may be erased from it; which post it is about never changes. */
const contribution: fc.Arbitrary<Contribution> = stamped(
  fc
    .record({
      id: uuid,
      colleagueId: maybe(personId),
      role: fc.constantFrom('photo' as const, 'idea' as const),
      what: maybe(word),
      deletedAt: maybe(instant),
    })
    .map((row) => ({ ...row, postId: postIds[Number(row.id.at(-1)) % 3] as string, createdAt: at(0) })),
);
const plannedPost: fc.Arbitrary<PlannedPost> = stamped(
  fc
    .record({ id: uuid, title: word, deletedAt: maybe(instant), helper: maybe(personId) })
    .map(({ helper, ...row }) => ({
      ...row,
      publishOn: null,
      publishAt: null,
      platforms: [],
      status: 'idea' as const,
      topic: null,
      needs: [{ id: uuids[0] as string, role: 'photo' as const, what: 'bilde', colleagueId: helper }],
      leadTimes: null,
      postId: null,
      campaignId: null,
      tipId: null,
      note: null,
      createdAt: at(0),
    })),
);
const imported = fc.record({ id: uuid, undoneAt: maybe(instant) }).map((row) => ({
  ...row,
  fileName: 'a.csv',
  made: [],
  sha256: 'a'.repeat(64),
  recognised: 'mapped',
  rows: 1,
  added: 1,
  skipped: 0,
  importedAt: at(0),
}));
/** What belongs to a post, a person or a file belongs to the same one for ever: by the last sign of the id. */
const ownerOf = <Owner>(id: string, owners: readonly Owner[]): Owner =>
  owners[Number(id.at(-1)) % owners.length] as Owner;
const kept = { id: uuid, deletedAt: maybe(instant) };
const pageTotal: fc.Arbitrary<PageTotal> = stamped(
  fc.record({ ...kept, value: fc.nat(20_000) }).map(({ value, ...row }) => ({
    ...row,
    ...{ value, low: value, high: value, metric: 'reach' as const, platform: 'facebook' as const, account: null },
    ...{ from: at(0), to: at(9), where: 'Rekkevidde', source: 'file' as const, takenAt: at(10) },
    importId: ownerOf(row.id, [...uuids, null]),
  })),
);
const ownAccount: fc.Arbitrary<OwnAccount> = stamped(
  fc.record({ ...kept, account: word, platform: fc.constantFrom('x' as const, 'linkedin' as const) }),
);
const team: fc.Arbitrary<Team> = stamped(
  fc.record({
    ...kept,
    department: word,
    quietWeeks: fc.constantFrom([], [{ from: '2026-12-21', to: '2027-01-03' }]),
  }),
);
const consent: fc.Arbitrary<Consent> = stamped(
  fc
    .record({
      ...kept,
      howGiven: word,
      withdrawnAt: maybe(instant),
      scopes: fc.subarray(['name', 'picture'], { minLength: 1 }),
    })
    .map((row) => ({
      ...row,
      scopes: row.scopes as Consent['scopes'],
      colleagueId: ownerOf(row.id, people),
      channels: ['internal' as const],
      from: '2026-01-01',
      until: null,
    })),
);
/** Drafts, copied and sent letters; one may have been written before figures were bound. */
const message: fc.Arbitrary<Message> = stamped(
  fc
    .record({
      ...kept,
      recipients: fc.array(maybe(personId), { maxLength: 3 }),
      postIds: fc.subarray(postIds),
      words: word,
      copiedAt: maybe(instant),
      sentAt: maybe(instant),
      isOld: fc.boolean(),
    })
    .map(({ words, isOld, ...row }) => ({
      ...row,
      kind: 'thanks' as const,
      level: 'plain' as const,
      language: 'nn' as const,
      askId: null,
      tipId: null,
      subject: null,
      body: [{ kind: 'paragraph' as const, spans: [{ kind: 'text' as const, text: words }] }],
      facts: [],
      ...(isOld ? {} : { entered: [] }),
      phraseIds: ['thanks-1'],
      draftedAt: at(0),
    })),
);
const ownPhrase: fc.Arbitrary<OwnPhrase> = stamped(
  fc
    .record({ ...kept, text: word })
    .map((row) => ({ ...row, kind: 'ask' as const, level: 'plain' as const, language: 'en' as const })),
);
const snooze: fc.Arbitrary<Snooze> = stamped(
  fc
    .record({ ...kept, until: instant })
    .map((row) => ({ ...row, postId: ownerOf(row.id, postIds), colleagueId: ownerOf(row.id, people) })),
);
const ask: fc.Arbitrary<Ask> = stamped(
  fc
    .record({ ...kept, colleagueId: maybe(personId), what: word, state: fc.constantFrom('drafted', 'asked', 'no') })
    .map((row) => ({
      ...row,
      ...{ state: row.state as Ask['state'], plannedPostId: uuids[2] as string, needId: null, role: 'quote' as const },
      ...{ whyYou: '', minutes: null, deadline: null, ifNo: '', askedAt: null, remindedAt: null, answeredAt: null },
      ...{ doneAt: null, guardOverriddenAt: null, createdAt: at(0) },
    })),
);
const tip: fc.Arbitrary<Tip> = stamped(
  fc.record({ ...kept, text: word, fromColleagueId: maybe(personId), answeredAt: maybe(instant) }).map((row) => ({
    ...row,
    ...{ url: null, state: 'new' as const, plannedPostId: null, postId: null, createdAt: at(0) },
  })),
);
const campaign: fc.Arbitrary<Campaign> = stamped(
  fc.record({ ...kept, name: word, happened: maybe(word), value: fc.nat(900) }).map(({ value, ...row }) => ({
    ...row,
    ...{ what: '', how: '', audience: '', budget: '', hope: '', from: null, to: null },
    results: [{ name: 'Klikk', value, where: 'annonsekontoen' }],
  })),
);
const columnMapping: fc.Arbitrary<ColumnMapping> = stamped(
  fc.record({ ...kept, header: word, meaning: fc.constantFrom('url', 'metric:views') }).map(({ meaning, ...row }) => ({
    ...row,
    columns: { '0': meaning },
  })),
);
/** People, and posts erased before or after everything else (a post erased and saved again is a named limit). */
const erased = fc.oneof(
  fc.record({ id: personId, at: instant }),
  fc.record({ id: postId, at: fc.constant(at(2_000_000)) }),
);

const unique = <Row extends object>(rows: fc.Arbitrary<Row>, key: (row: Row) => string): fc.Arbitrary<Row[]> =>
  fc.uniqueArray(rows, { selector: key, maxLength: 5 });
const byId = (row: { id: string }): string => row.id;

/** Records as the database would hold them: each key once. */
export const someTables: fc.Arbitrary<BackupTables> = fc
  .record({
    posts: unique(post, byId),
    notes: unique(note, (row) => row.postId),
    snapshots: unique(snapshot, byId),
    colleagues: unique(colleague, byId),
    contributions: unique(contribution, byId),
    plannedPosts: unique(plannedPost, byId),
    imports: unique(imported, byId),
    pageTotals: unique(pageTotal, byId),
    ownAccounts: unique(ownAccount, byId),
    teams: unique(team, byId),
    consents: unique(consent, byId),
    messages: unique(message, byId),
    ownPhrases: unique(ownPhrase, byId),
    snoozes: unique(snooze, byId),
    asks: unique(ask, byId),
    tips: unique(tip, byId),
    campaigns: unique(campaign, byId),
    columnMappings: unique(columnMapping, byId),
    erased: fc.oneof(
      { weight: 3, arbitrary: fc.constant<BackupTables['erased']>([]) },
      { weight: 1, arbitrary: unique(erased, byId) },
    ),
  })
  .map((tables): BackupTables => tables);
