import { compareTraits } from '../../utils/insights/compare-traits.ts';
import { isReadFromBefore } from '../../utils/insights/read-from-before.ts';
import { summarisePost } from '../../utils/insights/summarise-post.ts';
import { totalOver } from '../../utils/insights/total-over.ts';
import type { PostSummary } from '../../utils/insights/types.ts';
import { draftMessage } from '../../utils/messages/draft-message.ts';
import type {
  DraftBasis,
  DraftRequest,
  Help,
  IntroductionRequest,
  PeriodKind,
  Reader,
} from '../../utils/messages/draft-request.ts';
import { subjectPost } from '../../utils/messages/subject-post.ts';
import { toMessage } from '../../utils/messages/to-message.ts';
import type { Message, MessageKind } from '../../utils/model/messages.ts';
import type { Colleague, Language } from '../../utils/model/people.ts';
import type { PostHistory } from '../../utils/model/post-history.ts';
import type { PlainDate } from '../../utils/model/time.ts';
import type { GeneratedCompany } from './generated-company.ts';
import { invented } from './invented-plans.ts';

const DAY = 86_400_000;

/** Kinds that speak only of plans, asks and campaigns, which are invented. */
const inLetterLanguage: ReadonlySet<MessageKind> = new Set(['ask', 'reminder', 'handover', 'campaign', 'openDoor']);

/**
 * Requests for one kind over a whole dataset, each with the letters before it as its history, so that the memory shows.
 * `recipient` narrows to one colleague (id), else everyone who helped.
 */
export function* requestsFor(
  company: GeneratedCompany,
  kind: MessageKind,
  language: Language,
  recipient: string | null,
): Generator<DraftRequest> {
  const history: Message[] = [];
  let sent = 0;
  const readers = company.colleagues.filter((one) => recipient === null || one.id === recipient);
  const basis = (reader: Colleague | null): DraftBasis => ({
    language,
    readers: reader === null ? [] : [{ id: reader.id, name: reader.name }],
    company: { name: company.company, ownName: 'Silje' },
    now: company.now,
    history: [...history],
    // The generated company writes its titles in bokmål; what is invented besides is in the language of the letter.
    writtenIn: inLetterLanguage.has(kind) ? language : 'nb',
  });
  for (const request of plainRequests(company, kind, language, readers, basis)) {
    const withMemory = { ...request, history: [...history] };
    yield withMemory;
    const outcome = draftMessage(withMemory);
    if (!outcome.ok) continue;
    const draftedAt = new Date(Date.parse(company.now) + sent++ * 60_000).toISOString();
    history.push(toMessage(outcome.draft, draftedAt));
  }
}

type Basis = (reader: Colleague | null) => DraftBasis;

function* plainRequests(
  company: GeneratedCompany,
  kind: MessageKind,
  language: Language,
  readers: readonly Colleague[],
  basis: Basis,
): Generator<DraftRequest> {
  if (kind === 'thanks' || kind === 'thanksWithResult' || kind === 'wordToLeader') {
    yield* helpedRequests(company, kind, readers, basis);
    return;
  }
  if (kind === 'channelNote') {
    yield* noteRequests(company, basis);
    return;
  }
  const made = invented(company, language);
  if (kind === 'introduction' || kind === 'handover') {
    // Where nobody has helped yet, they are still written, to nobody in particular.
    const introduction = kind === 'introduction' ? introductionOf(company) : null;
    for (const [at, reader] of (readers.length > 0 ? readers : [null]).entries()) {
      const plan = made.plans[at % made.plans.length] ?? null;
      if (introduction) yield { ...basis(reader), kind: 'introduction', ...introduction };
      else {
        const asks = readers
          .filter((one) => one.id !== reader?.id)
          .slice(0, 2)
          .map((one, nth) => ({ ask: made.askTo(one, plan, nth), name: one.name, deadline: made.deadline(plan) }));
        yield { ...basis(reader), kind: 'handover', away: made.away, plans: made.plans, asks };
      }
    }
  }
  for (const [at, reader] of readers.entries()) {
    const plan = made.plans[at % made.plans.length] ?? null;
    if (kind === 'ask' || kind === 'reminder') {
      const ask = made.askTo(reader, plan, at);
      const asked = kind === 'reminder' ? { ...ask, state: 'asked' as const } : ask;
      yield { ...basis(reader), kind, ask: asked, deadline: made.deadline(plan), plan };
    }
    if (kind === 'tipAnswer') {
      for (const tip of made.tipsFrom(reader, at)) yield { ...basis(reader), kind, ...tip };
    }
    if (kind === 'openDoor') yield { ...basis(reader), kind };
  }
  if (kind === 'campaign') {
    for (const campaign of made.campaigns) yield { ...basis(null), kind, campaign };
  }
  if (kind === 'openDoor') yield { ...basis(null), kind };
}

function introductionOf(company: GeneratedCompany): Pick<IntroductionRequest, 'traits' | 'example'> {
  const summaries = company.histories.map((one) => summarisePost(one, company.histories, company.now));
  const strong = summaries.findIndex((one) => one.result === 'strong');
  const [post, summary] = [company.histories[strong], summaries[strong]];
  const example = post !== undefined && summary !== undefined ? { post: subjectPost(post), summary } : null;
  return { traits: compareTraits(company.histories, 'reach', company.now), example };
}

function* helpedRequests(
  company: GeneratedCompany,
  kind: 'thanks' | 'thanksWithResult' | 'wordToLeader',
  readers: readonly Colleague[],
  basis: Basis,
): Generator<DraftRequest> {
  for (const history of company.histories) {
    const summary = kind === 'thanks' ? null : summarisePost(history, company.histories, company.now);
    for (const reader of readers) {
      const help = helpOf(history, reader);
      if (help.length === 0) continue;
      const posts = [subjectPost(history)];
      if (kind === 'thanks' || summary === null) {
        // Thanks at publishing: the day the post came out.
        yield { ...basis(reader), now: posts[0]?.publishedAt ?? company.now, kind: 'thanks', posts, help };
      } else if (kind === 'wordToLeader') {
        const colleague: Reader = { id: reader.id, name: reader.name };
        yield {
          ...basis(null),
          kind,
          leaderName: 'Ragnhild',
          colleague,
          help,
          posts,
          summaries: [summary],
          agreed: true,
        };
      } else yield* resultRequests(basis(reader), posts, help, summary);
    }
  }
}

function* resultRequests(
  basis: DraftBasis,
  posts: ReturnType<typeof subjectPost>[],
  help: Help[],
  summary: PostSummary,
): Generator<DraftRequest> {
  const kind = 'thanksWithResult';
  yield { ...basis, kind, posts, help, summaries: [summary], tellWeakResults: false };
  if (summary.result === 'weak') yield { ...basis, kind, posts, help, summaries: [summary], tellWeakResults: true };
}

function helpOf(history: PostHistory, reader: Colleague): Help[] {
  return history.contributions.filter((one) => one.colleagueId === reader.id).map(({ role, what }) => ({ role, what }));
}

function* noteRequests(company: GeneratedCompany, basis: Basis): Generator<DraftRequest> {
  const end = Date.parse(company.now);
  const day = (ms: number): PlainDate => new Date(ms).toISOString().slice(0, 10);
  const monthStart = (back: number): number => {
    const date = new Date(end);
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - back, 1);
  };
  const monday = end - (((new Date(end).getUTCDay() + 6) % 7) + 7) * DAY;
  const thisQuarter = new Date(end).getUTCMonth() % 3;
  const periods: { kind: PeriodKind; from: number; to: number }[] = [
    { kind: 'week', from: monday - (monday % DAY), to: monday - (monday % DAY) + 7 * DAY },
    { kind: 'month', from: monthStart(1), to: monthStart(0) },
    { kind: 'quarter', from: monthStart(thisQuarter + 3), to: monthStart(thisQuarter) },
  ];
  for (const period of periods) {
    const inside = company.histories.filter((one) => {
      const at = Date.parse(one.post.publishedAt?.value ?? '');
      return at >= period.from && at < period.to;
    });
    const helped = new Set(inside.flatMap((one) => one.contributions.map((help) => help.colleagueId)));
    const helpers = company.colleagues.filter((one) => helped.has(one.id));
    const [from, to] = [new Date(period.from).toISOString(), new Date(period.to).toISOString()];
    const only = (one: PostHistory) => inside.includes(one);
    const totals = [totalOver(company.histories, 'impressions', from, to, { only, now: company.now })];
    const topPost = inside.find((one) => summarisePost(one, company.histories, company.now).result === 'strong');
    const top =
      topPost === undefined
        ? null
        : { post: subjectPost(topPost), summary: summarisePost(topPost, company.histories, company.now) };
    const traits = compareTraits(company.histories, 'impressions', company.now);
    for (const level of ['short', 'medium', 'long'] as const) {
      yield {
        ...basis(null),
        kind: 'channelNote',
        level,
        period: { kind: period.kind, from: day(period.from) },
        posts: inside.length,
        isWhole: isReadFromBefore(company.histories, inside, from),
        totals,
        pageTotal: null,
        traits,
        top,
        helpers: helpers.map(({ id, name }) => ({ id, name })),
      };
    }
  }
}
