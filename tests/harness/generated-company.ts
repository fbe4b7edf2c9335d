import { readFileSync } from 'node:fs';
import { type PostId, postIdOf, type Uuid } from '../../utils/model/ids.ts';
import type { MetricName } from '../../utils/model/metrics.ts';
import { type Colleague, type Contribution, newColleague, type Role } from '../../utils/model/people.ts';
import type { PlatformId } from '../../utils/model/platforms.ts';
import { platformIds } from '../../utils/model/platforms.ts';
import type { PostHistory } from '../../utils/model/post-history.ts';
import type { Snapshot } from '../../utils/model/posts.ts';
import { type MetricReading, type PostFormat, postFormats } from '../../utils/model/readings.ts';
import type { Instant } from '../../utils/model/time.ts';
import { countIn, type Printed, printedIn } from './generated-counts.ts';

/** What the generator of companies with known truth prints as `data`. */
export interface GeneratedDataset {
  now: string;
  platforms: string[];
  curvePriors?: Record<string, { half: number; shape: number }>;
  posts: GeneratedPost[];
}
interface GeneratedPost {
  id: string;
  platform: string;
  publishedAt: string;
  paid?: boolean;
  traits?: { people?: boolean; format?: string; topic?: string; weekend?: boolean };
  /** Codes ("c3"), or names; an empty one is somebody nobody remembers the name of. */
  contributors?: (string | null)[];
  snapshots?: { capturedAt: string; raw?: Record<string, string | number | null> }[];
}

/** A generated company in the types of the product. */
export interface GeneratedCompany {
  histories: PostHistory[];
  colleagues: Colleague[];
  now: Instant;
  company: string;
  platforms: PlatformId[];
  /** What is believed of growth per platform, where the dataset says so. */
  priors: Partial<Record<PlatformId, { half: number; shape: number }>>;
  /** From the dataset's ids to the product's, and from its names of platforms and contributors. */
  postIds: Map<string, PostId>;
  platformOf: Map<string, PlatformId>;
  colleagueIds: Map<string, Uuid>;
}

// Invented people of an invented company; the surnames are ordinary Norwegian farm names.
const people: readonly [name: string, department: string, topics: string[], role: Role][] = [
  ['Kari Lunde', 'Bygg og anlegg', ['tunneler', 'betong'], 'photo'],
  ['Amir Haugland', 'Laboratoriet', ['vannprøver'], 'expertise'],
  ['Jonas Tveit', 'Rør og drift', ['rørfornying'], 'onCamera'],
  ['Ingrid Solheim', 'Kommunikasjon', ['språk'], 'proofreading'],
  ['Mona Bakken', 'HR', ['lærlinger', 'rekruttering'], 'idea'],
  ['Per Nygård', 'Salg', ['kunder'], 'quote'],
  ['Sara Myhre', 'Bærekraft', ['gjenbruk'], 'expertise'],
  ['Tor Eide', 'IT', ['kart og målinger'], 'access'],
];
const languages = ['nb', 'nb', 'nn', 'nb', 'en', 'nb', 'nn', 'nb'] as const;
const subjects = ['tunnelen', 'laboratoriet', 'rørfornyingen', 'lærlingene', 'gjenbruk av masser', 'kundedagen'];
const angles = ['Et blikk på', 'Slik jobber vi med', 'Tre spørsmål om', 'En dag med', 'Nytt om', 'Bak kulissene:'];

/** A fixed id: the same dataset gives the same ids, so that two runs can be compared. */
function fixedId(kind: number, number: number): Uuid {
  return `0192f000-${kind.toString(16).padStart(4, '0')}-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

const metrics = ['reach', 'impressions', 'reactions', 'comments', 'shares', 'clicks'] as const satisfies MetricName[];

/** One generated dataset as post histories and colleagues. Throws when the file is not such a dataset. */
export function generatedCompany(dataset: GeneratedDataset): GeneratedCompany {
  if (!Array.isArray(dataset?.posts) || typeof dataset.now !== 'string') {
    throw new Error('This is not a dataset of the claims generator: "now" or "posts" is missing.');
  }
  const odd = dataset.posts.findIndex((post) => typeof post?.id !== 'string' || typeof post.platform !== 'string');
  if (odd >= 0) throw new Error(`Post ${odd + 1} has no id or no platform.`);
  if (Number.isNaN(Date.parse(dataset.now))) throw new Error(`"now" is no date: ${dataset.now}`);
  const platformOf = new Map<string, PlatformId>();
  for (const name of [...(dataset.platforms ?? []), ...dataset.posts.map((p) => p.platform)]) {
    if (platformOf.has(name)) continue;
    const taken = new Set([...platformOf.values(), ...(dataset.platforms ?? [])]);
    const same = platformIds.find((id) => id === name.toLowerCase());
    const free = platformIds.find((id) => !taken.has(id));
    const found = same ?? free;
    if (!found) throw new Error(`More platforms than Medspill knows: ${name}`);
    platformOf.set(name, found);
  }
  const names = [...new Set(dataset.posts.flatMap((p) => (p.contributors ?? []).map(nameIn)))].sort();
  const colleagueIds = new Map(names.map((name, i) => [name, fixedId(1, i)]));
  const now = new Date(dataset.now).toISOString();
  const postIds = new Map<string, PostId>();
  const language = printedIn(dataset);
  let snapshotNumber = 0;
  let contributionNumber = 0;
  const histories = dataset.posts.map((post, i): PostHistory => {
    const platform = platformOf.get(post.platform) as PlatformId;
    const id = postIdOf(platform, post.id);
    postIds.set(post.id, id);
    const published = Date.parse(post.publishedAt);
    const publishedAt = Number.isNaN(published) ? null : new Date(published).toISOString();
    // A reading without a time is no reading.
    const taken = (post.snapshots ?? []).filter((s) => !Number.isNaN(Date.parse(s.capturedAt)));
    const snapshots = taken.map((s): Snapshot => {
      const readings = metrics.flatMap((metric): MetricReading[] => {
        const reading = readingOf(metric, s.raw?.[metric] ?? null, platform, language);
        return reading ? [reading] : [];
      });
      return {
        id: fixedId(2, snapshotNumber++),
        postId: id,
        takenAt: new Date(s.capturedAt).toISOString(),
        source: 'page',
        covers: { kind: 'lifetime' },
        readings,
        readerVersion: 'generated',
        importId: null,
        replaces: null,
      };
    });
    snapshots.sort((a, b) => (a.takenAt < b.takenAt ? -1 : 1));
    const traits = post.traits ?? {};
    const topic = traits.topic ?? null;
    const subject = subjects[Number(/\d+/.exec(topic ?? '')?.[0] ?? i) % subjects.length];
    return {
      post: {
        id,
        platform,
        nativeId: post.id,
        aliases: [],
        url: null,
        account: 'Fjellvann AS',
        author: 'Fjellvann AS',
        excerpt: null,
        publishedAt:
          publishedAt === null
            ? null
            : { value: publishedAt, earliest: publishedAt, latest: publishedAt, where: 'generated' },
        format: postFormats.find((f) => f === traits.format) ?? ('other' satisfies PostFormat),
        paid: post.paid ?? null,
        firstSeenAt: snapshots[0]?.takenAt ?? now,
        lastSeenAt: snapshots.at(-1)?.takenAt ?? now,
      },
      note: {
        postId: id,
        title: `${angles[i % angles.length]} ${subject}`,
        traits: traits.people === undefined ? {} : { people: traits.people },
        traitsSetAt: publishedAt ?? now,
        topic: topic === null ? null : (subject ?? null),
        paid: null,
        campaignId: null,
        ours: true,
        note: null,
        updatedAt: publishedAt ?? now,
        deletedAt: null,
      },
      snapshots,
      contributions: (post.contributors ?? []).map(nameIn).map((name): Contribution => {
        const role = personOf(names.indexOf(name))[3];
        return {
          id: fixedId(3, contributionNumber++),
          postId: id,
          colleagueId: colleagueIds.get(name) ?? null,
          role,
          what: role === 'photo' ? 'bildene' : null,
          createdAt: publishedAt ?? now,
          updatedAt: publishedAt ?? now,
          deletedAt: null,
        };
      }),
    };
  });
  return {
    histories,
    colleagues: names.map((name, i) => colleagueOf(i, name, colleagueIds.get(name) as Uuid, now)),
    now,
    company: 'Fjellvann AS',
    platforms: [...new Set(platformOf.values())],
    priors: Object.fromEntries(
      Object.entries(dataset.curvePriors ?? {}).map(([name, prior]) => [platformOf.get(name), prior]),
    ),
    postIds,
    platformOf,
    colleagueIds,
  };
}

function personOf(i: number): (typeof people)[number] {
  return people[i % people.length] as (typeof people)[number];
}

function readingOf(
  metric: MetricName,
  printed: string | number | null,
  platform: PlatformId,
  language: Printed,
): MetricReading | null {
  if (printed === null) return null;
  const raw = String(printed);
  const count = countIn(raw, language);
  if (count.value === null) return null;
  const { value, low, high } = count;
  return { metric, raw, value, low, high, where: 'generated', rank: 0, definition: `${platform}/${metric}/generated` };
}

function nameIn(contributor: string | null): string {
  return typeof contributor === 'string' ? contributor : '';
}

/** The generator's codes get invented names; a dataset that names its people keeps their names. */
function colleagueOf(i: number, given: string, id: Uuid, now: Instant): Colleague {
  const [invented, department, topics, role] = personOf(i);
  const name = /^c\d+$/.test(given) ? invented : given;
  const round = Math.floor(i / people.length);
  return newColleague(round === 0 || name === given ? name : `${name} ${round + 1}`, now, {
    id,
    department,
    language: languages[i % languages.length] ?? 'nb',
    canHelpWith: [role],
    topics: [...topics],
    channel: 'teams',
  });
}

/** Reads a dataset file: either `data` itself or `{ data, truth }`. Throws with one clear sentence when it cannot. */
export function readGeneratedCompany(path: string): GeneratedCompany {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`Could not read ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const outer = content as { data?: GeneratedDataset };
  return generatedCompany(outer.data ?? (content as GeneratedDataset));
}
