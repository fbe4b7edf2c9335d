import { DAY } from '../model/durations.ts';
import type { Uuid } from '../model/ids.ts';
import { type MetricName, metricNames } from '../model/metrics.ts';
import { type Colleague, type Contribution, type Language, newColleague } from '../model/people.ts';
import type { Tip } from '../model/plans.ts';
import { emptyNote, type Post, type PostNote, type Snapshot } from '../model/posts.ts';
import type { Instant } from '../model/time.ts';
import { database } from './database.ts';
import { hasSampleCompany } from './has-sample.ts';
import { isSampleId, isSamplePost, SAMPLE_PREFIX } from './is-sample.ts';
import { sampleCampaign } from './sample-campaign.ts';
import { samplePlan } from './sample-plan.ts';
import { SAMPLE_COMPANY, type SamplePost, samplePeople, samplePosts, tipTexts } from './sample-words.ts';
import { nowInstant } from './user-records.ts';

let counted = 0;
/** Ids count upwards within the prefix, so that the sample is the same each time. */
function sampleId(): Uuid {
  counted += 1;
  return `${SAMPLE_PREFIX}${counted.toString(16).padStart(12, '0')}`;
}

/**
 * Puts an invented company in place: eight colleagues, sixteen posts with readings at comparable ages, who helped, two
 * planned posts with an ask, a tip and a campaign, with texts in the given language. Does nothing when it is there already.
 */
export function addSampleCompany(language: Language, now: Instant = nowInstant()): Promise<void> {
  counted = 0;
  const { colleagues, posts, notes, snapshots, contributions, plannedPosts, asks, tips, campaigns } = database;
  const people = samplePeople.map((person) => sampleColleague(person, now));
  const personIds = people.map((person) => person.id);
  const stories = samplePosts.map((post, index) => sampleStory(post, index, personIds, language, now));
  const plan = samplePlan(language, people, sampleId, now);
  const tables = [colleagues, posts, notes, snapshots, contributions, plannedPosts, asks, tips, campaigns];
  return database.transaction('rw', tables, async () => {
    if (await hasSampleCompany()) return;
    await colleagues.bulkPut(people);
    await posts.bulkPut(stories.map((story) => story.post));
    await notes.bulkPut(stories.map((story) => story.note));
    await snapshots.bulkPut(stories.flatMap((story) => story.snapshots));
    await contributions.bulkPut(stories.flatMap((story) => story.contributions));
    await plannedPosts.bulkPut(plan.plannedPosts);
    await asks.bulkPut(plan.asks);
    await tips.put(sampleTip(language, personIds[7] ?? null, now));
    await campaigns.put(sampleCampaign(language, sampleId(), now));
  });
}

/** Takes the sample away in one go, with everything tied to its people and posts. The user's own records stay untouched. */
export function removeSampleCompany(): Promise<void> {
  const { colleagues, posts, notes, snapshots, contributions, consents, messages, snoozes } = database;
  const { plannedPosts, asks, tips, campaigns } = database;
  const tables = [
    colleagues,
    posts,
    notes,
    snapshots,
    contributions,
    consents,
    messages,
    snoozes,
    plannedPosts,
    asks,
    tips,
    campaigns,
  ];
  return database.transaction('rw', tables, async () => {
    const gone = (await posts.toArray()).filter(isSamplePost).map((post) => post.id);
    const isGone = (id: string | null) => id !== null && (gone.includes(id) || isSampleId(id));
    await posts.bulkDelete(gone);
    await notes.bulkDelete(gone);
    await snapshots.where('postId').anyOf(gone).delete();
    await colleagues.where('id').startsWith(SAMPLE_PREFIX).delete();
    await plannedPosts.where('id').startsWith(SAMPLE_PREFIX).delete();
    await tips.where('id').startsWith(SAMPLE_PREFIX).delete();
    await campaigns.where('id').startsWith(SAMPLE_PREFIX).delete();
    await contributions.filter((one) => isGone(one.postId) || isGone(one.colleagueId)).delete();
    await consents.filter((one) => isGone(one.colleagueId)).delete();
    await snoozes.filter((one) => isGone(one.postId) || isGone(one.colleagueId)).delete();
    await asks.filter((one) => isGone(one.id) || isGone(one.colleagueId) || isGone(one.plannedPostId)).delete();
    await messages.filter((one) => one.recipients.some(isGone) || one.postIds.some(isGone)).delete();
  });
}

function sampleColleague(person: (typeof samplePeople)[number], now: Instant): Colleague {
  return newColleague(person.name, now, {
    id: sampleId(),
    department: person.department,
    language: person.language,
    canHelpWith: [...person.canHelpWith],
    topics: [...person.topics],
    channel: 'teams',
    confirmedOn: now.slice(0, 10),
  });
}

interface SampleStory {
  post: Post;
  note: PostNote;
  snapshots: Snapshot[];
  contributions: Contribution[];
}

function sampleStory(
  { daysAgo, format, people, topic, shown, helpers, text }: SamplePost,
  index: number,
  personIds: readonly Uuid[],
  language: Language,
  now: Instant,
): SampleStory {
  const at = Date.parse(now) - daysAgo * DAY;
  const publishedAt = new Date(at).toISOString();
  const nativeId = `sample-${index + 1}`;
  const post: Post = {
    id: `linkedin:${nativeId}`,
    platform: 'linkedin',
    nativeId,
    aliases: [],
    url: null,
    account: SAMPLE_COMPANY,
    author: SAMPLE_COMPANY,
    excerpt: text[language],
    publishedAt: { value: publishedAt, earliest: publishedAt, latest: publishedAt, where: 'sample' },
    format,
    paid: false,
    firstSeenAt: publishedAt,
    lastSeenAt: now,
  };
  const note = { ...emptyNote(post.id, now), traits: { people }, traitsSetAt: publishedAt, topic: topic[language] };
  const ages = [1, 7, 28].filter((age) => age <= daysAgo);
  return {
    post,
    note,
    snapshots: ages.map((age) => sampleSnapshot(post.id, at, age, shown, index)),
    contributions: helpers.map(([person, role]) => ({
      id: sampleId(),
      postId: post.id,
      colleagueId: personIds[person] ?? null,
      role,
      what: null,
      createdAt: publishedAt,
      updatedAt: publishedAt,
      deletedAt: null,
    })),
  };
}

/** Most of a post's life is over in a week: a rough curve, good enough for a sample. */
const shareByAge = new Map([
  [1, 0.52],
  [7, 0.88],
  [28, 1],
]);

function sampleSnapshot(postId: string, publishedMs: number, age: number, shown: number, index: number): Snapshot {
  const impressions = Math.round(shown * (shareByAge.get(age) ?? 1));
  const numbers: Partial<Record<MetricName, number>> = {
    impressions,
    reactions: Math.round(impressions * (0.021 + (index % 5) * 0.003)),
    comments: Math.round(impressions * (0.0028 + (index % 3) * 0.0009)),
    reposts: Math.round(impressions * (0.0014 + (index % 4) * 0.0004)),
  };
  return {
    id: sampleId(),
    postId,
    takenAt: new Date(publishedMs + age * DAY).toISOString(),
    source: 'page',
    covers: { kind: 'lifetime' },
    readings: metricNames.flatMap((metric) => {
      const value = numbers[metric];
      if (value === undefined) return [];
      const definition = `linkedin/${metric}`;
      return [{ metric, raw: String(value), value, low: value, high: value, where: 'sample', rank: 0, definition }];
    }),
    readerVersion: 'sample',
    importId: null,
    replaces: null,
  };
}

function sampleTip(language: Language, fromColleagueId: Uuid | null, now: Instant): Tip {
  return {
    id: sampleId(),
    text: tipTexts[language],
    url: null,
    fromColleagueId,
    state: 'new',
    plannedPostId: null,
    postId: null,
    answeredAt: null,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}
