import type { MetricName } from '../model/metrics.ts';
import type { MetricReading, PostReading, PublishedAt, ReadingProblem, UnreadMetric } from '../model/readings.ts';
import type { Printing } from './counts.ts';
import type { Page } from './page.ts';
import type { Pieces } from './pieces.ts';
import { openPlace, type Place, type PlaceGiven } from './place.ts';
import type { PageFacts, PostPlan, Relation } from './post-plan.ts';
import { readMetric } from './read-metric.ts';
import type { Source, TimeSeen } from './sources.ts';
import { cleanText, EXCERPT_LENGTH, oneLine } from './text.ts';
import { OutOfWork } from './work.ts';

/** What the engine needs of a platform beside the plan. */
export interface Reader {
  id: string;
  printing: Printing;
  definitions?: Partial<Record<MetricName, string>>;
  permalink(nativeId: string, account: string | null, page: Page): string | null;
  /** Whether an address lies at one of the platform's own hosts. */
  owns(url: URL, page: Page): boolean;
}

export interface PostAnswer {
  post: PostReading | null;
  problems: ReadingProblem[];
  /** The budget ran out while this post was read. */
  stopped: boolean;
}

/** The first source that yields, each one's failure spoiling nothing but itself. */
function firstOf<Fact>(
  sources: readonly Source<Fact>[] | undefined,
  place: Place,
): { fact: Fact; where: string } | null {
  for (const source of sources ?? []) {
    try {
      const fact = source.read(place);
      if (fact !== null) return { fact, where: source.where };
    } catch (problem) {
      if (problem instanceof OutOfWork) throw problem;
    }
  }
  return null;
}

const DAY = 86_400_000;
/** No post on any of the platforms is older than this. */
const EARLIEST = Date.UTC(2003, 0, 1);

function publishedAt(found: { fact: TimeSeen; where: string } | null, now: Date): PublishedAt | null {
  if (!found) return null;
  const { fact, where } = found;
  const [earliest, latest] = 'at' in fact ? [fact.at, fact.at] : [fact.earliest, fact.latest];
  if (!(earliest >= EARLIEST) || !(latest >= earliest) || latest > now.getTime() + 2 * DAY) return null;
  const instant = (time: number) => new Date(time).toISOString();
  return {
    value: 'at' in fact ? instant(fact.at) : null,
    earliest: instant(earliest),
    latest: instant(latest),
    where: where.slice(0, 200),
  };
}

/** A foreign name on one line, or null. */
function nameOf(found: { fact: string } | null): string | null {
  return found ? oneLine(cleanText(found.fact, 200)) || null : null;
}

function isKeepable(id: string): boolean {
  return id.length > 0 && id.length <= 500 && !/\s/.test(id);
}

function addressOf(plan: PostPlan, reader: Reader, place: Place, account: string | null): string | null {
  const made = plan.url?.(place) ?? reader.permalink(place.ids[0] as string, account, place.page);
  const url = made === null ? null : URL.parse(made);
  const fits = url && url.protocol === 'https:' && !url.username && !url.port && reader.owns(url, place.page);
  if (fits && url.href.length <= 2000) return url.href;
  const isThisPage = place.pageId !== null && place.ids.includes(place.pageId);
  return isThisPage && place.page.url.protocol === 'https:' ? place.page.url.origin + place.page.url.pathname : null;
}

function relationOf(plan: PostPlan, place: Place, account: string | null, paid: boolean | null): Relation {
  const told = plan.relation?.(place) ?? null;
  if (told) return told;
  if (place.pageId !== null && place.ids.includes(place.pageId)) return 'main';
  if (paid === true) return 'ad';
  const same =
    account !== null && place.pageAccount !== null && account.toLowerCase() === place.pageAccount.toLowerCase();
  return place.pageKind === 'profile' && same ? 'own' : 'other';
}

/** Reads one post: identity first, then facts, then each metric by its ladder. */
export function* readPost(
  plan: PostPlan,
  reader: Reader,
  facts: PageFacts,
  given: Pick<PlaceGiven, 'page' | 'root' | 'seed' | 'nested'>,
): Pieces<PostAnswer> {
  const problems: ReadingProblem[] = [];
  const nothing: PostAnswer = { post: null, problems, stopped: false };
  const placeWith = (ids: readonly string[]): Place =>
    openPlace({
      ...given,
      ids,
      pageKind: facts.kind,
      pageId: facts.id,
      pageAccount: facts.account,
      fences: plan.fences ?? null,
    });
  const unnamed = placeWith([]);
  if (plan.isShell?.(unnamed)) return nothing;
  const named = firstOf(plan.ids, unnamed)?.fact.filter(isKeepable) ?? [];
  if (named[0] === undefined) {
    problems.push({ kind: 'post-not-identified', about: plan.name });
    return nothing;
  }
  const more = (plan.aliases ?? []).flatMap((source) => firstOf([source], placeWith(named))?.fact ?? []);
  const ids = [...new Set([...named, ...more.filter(isKeepable)])].slice(0, 20);
  const place = placeWith(ids);
  const account = nameOf(firstOf(plan.account, place));
  const url = addressOf(plan, reader, place, account);
  if (url === null) {
    problems.push({ kind: 'post-not-identified', about: named[0] });
    return nothing;
  }
  yield;
  const paid = firstOf(plan.paid, place)?.fact ?? null;
  const text = firstOf(plan.text, place);
  const post: PostReading = {
    nativeId: named[0],
    aliases: ids.slice(1),
    url,
    account: account ?? facts.account,
    author: nameOf(firstOf(plan.author, place)),
    excerpt: text ? cleanText(text.fact, EXCERPT_LENGTH) || null : null,
    publishedAt: publishedAt(firstOf(plan.time, place), place.page.now),
    format: firstOf(plan.format, place)?.fact ?? null,
    relation: relationOf(plan, place, account, paid),
    paid,
    metrics: [],
    unread: [],
  };
  const promised = typeof plan.promises === 'function' ? plan.promises(facts) : plan.promises;
  const stopped = yield* readMetrics(plan, reader, place, promised, post, problems);
  return { post, problems, stopped };
}

function* readMetrics(
  plan: PostPlan,
  reader: Reader,
  place: Place,
  promised: readonly MetricName[],
  post: { metrics: MetricReading[]; unread: UnreadMetric[]; nativeId: string },
  problems: ReadingProblem[],
): Pieces<boolean> {
  const planned = Object.keys(plan.metrics) as MetricName[];
  let stopped = false;
  for (const metric of new Set([...planned, ...promised])) {
    yield;
    if (stopped) {
      if (promised.includes(metric)) post.unread.push({ metric, why: 'too-slow' });
      continue;
    }
    const definition = reader.definitions?.[metric] ?? `${reader.id}/${metric}`;
    try {
      const answer = readMetric(metric, plan.metrics[metric] ?? [], place, definition, reader.printing);
      if (answer.disagree) problems.push({ kind: 'sources-disagree', about: `${post.nativeId} ${metric}` });
      if (answer.reading) post.metrics.push(answer.reading);
      else if (promised.includes(metric)) post.unread.push({ metric, why: answer.unread ?? 'not-shown' });
      else if (answer.unread) post.unread.push({ metric, why: answer.unread });
    } catch (problem) {
      if (!(problem instanceof OutOfWork)) throw problem;
      stopped = true;
      post.unread.push({ metric, why: 'too-slow' });
    }
  }
  return stopped;
}
