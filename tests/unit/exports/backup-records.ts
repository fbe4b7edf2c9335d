import fc from 'fast-check';
import { type BackupTables, emptyBackupTables } from '../../../utils/model/backup.ts';
import type { Colleague, Contribution } from '../../../utils/model/people.ts';
import type { PlannedPost } from '../../../utils/model/plans.ts';
import type { Post, PostNote, Snapshot } from '../../../utils/model/posts.ts';

/** Records of an invented company as two machines may hold them: few ids, so that the machines meet often. */

const uuids = Array.from({ length: 6 }, (_, at) => `0190a0a0-0000-7000-8000-00000000000${at}`);
const postIds = ['x:1', 'x:2', 'linkedin:activity:3'];
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
  id: `0190a0a0-0000-7000-8000-0000000001${String(n).padStart(2, '0')}`,
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
const person = {
  department: null,
  email: null,
  language: 'nb',
  canHelpWith: [],
  ratherNot: [],
  topics: [],
  channel: null,
  bestDays: [],
  quietWeeks: [],
  askLimits: null,
  confirmedOn: null,
  leftOn: null,
} satisfies Partial<Colleague>;
const colleague: fc.Arbitrary<Colleague> = stamped(
  fc
    .record({ id: uuid, name: word, deletedAt: maybe(instant) })
    .map((row) => ({ ...person, ...row, createdAt: at(0) })),
);
/** Whom a credit is for may be erased from it; which post it is about never changes. */
const contribution: fc.Arbitrary<Contribution> = stamped(
  fc
    .record({
      id: uuid,
      colleagueId: maybe(uuid),
      role: fc.constantFrom('photo' as const, 'idea' as const),
      what: maybe(word),
      deletedAt: maybe(instant),
    })
    .map((row) => ({ ...row, postId: postIds[Number(row.id.at(-1)) % 3] as string, createdAt: at(0) })),
);
const plannedPost: fc.Arbitrary<PlannedPost> = stamped(
  fc.record({ id: uuid, title: word, deletedAt: maybe(instant), helper: maybe(uuid) }).map(({ helper, ...row }) => ({
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
/** People, and posts erased before or after everything else (a post erased and saved again is a named limit). */
const erased = fc.oneof(
  fc.record({ id: uuid, at: instant }),
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
    erased: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: unique(erased, byId) }),
  })
  .map((tables): BackupTables => ({ ...emptyBackupTables(), ...(tables as Partial<BackupTables>) }));
