import { companyOf } from '../../utils/insights/company.ts';
import { compareTraits } from '../../utils/insights/compare-traits.ts';
import { expectNext } from '../../utils/insights/expect-next.ts';
import { peopleOver } from '../../utils/insights/people-over.ts';
import { claimOf } from '../../utils/insights/post-claim.ts';
import { recordOf } from '../../utils/insights/record-of.ts';
import { likelyTotal, totalOver } from '../../utils/insights/total-over.ts';
import type { PostClaim } from '../../utils/insights/types.ts';
import { isSummable, type MetricName } from '../../utils/model/metrics.ts';
import type { PostHistory } from '../../utils/model/post-history.ts';
import { type GeneratedCompany, type GeneratedDataset, generatedCompany } from './generated-company.ts';

/**
 * The product's claims behind the engine interface of the claims bench: nothing but translation of names, so that what is
 * measured is what people are told. `node <bench.mjs> --engine tests/harness/claims-engine.ts`
 */

const known = new WeakMap<GeneratedDataset, GeneratedCompany>();

function companyIn(dataset: GeneratedDataset): GeneratedCompany {
  const before = known.get(dataset);
  if (before) return before;
  const made = generatedCompany(dataset);
  companyOf(made.histories, made.priors);
  known.set(dataset, made);
  return made;
}

function postIn(made: GeneratedCompany, id: string): PostHistory {
  const post = made.histories.find((history) => history.post.nativeId === id);
  if (!post) throw new Error(`No post ${id} in this dataset`);
  return post;
}

const levels: Record<PostClaim['level'], string> = {
  number: 'none',
  rank: 'rank',
  namedSet: 'rank',
  usual: 'usual',
  less: 'less',
  more: 'more',
  atLeast: 'atLeast',
  about: 'about',
};

const pair = (interval: { low: number; high: number } | null): [number, number] | undefined =>
  interval ? [interval.low, interval.high] : undefined;

export default {
  name: 'medspill',

  postVsUsual(dataset: GeneratedDataset, postId: string, metric: MetricName) {
    const made = companyIn(dataset);
    const claim = claimOf(postIn(made, postId), made.histories, metric, made.now);
    const { namedSet } = claim;
    const names = new Map([...made.postIds].map(([own, id]) => [id, own]));
    return {
      level: levels[claim.level],
      ratio: claim.ratio ?? undefined,
      interval: pair(claim.interval),
      ageHours: claim.ageHours ?? 0,
      named: namedSet && {
        ok: true,
        ratio: namedSet.ratio,
        set: (claim.receipt.namedSet ?? []).map((id) => names.get(id)),
      },
    };
  },

  traits(dataset: GeneratedDataset, metric: MetricName, question: { ask?: string[] } = {}) {
    const made = companyIn(dataset);
    const ask = question.ask?.map((name) => {
      if (name === 'format=video') return 'video';
      return name.startsWith('by=') ? `by=${made.colleagueIds.get(name.slice(3))}` : name;
    });
    const names = new Map([...made.colleagueIds].map(([own, id]) => [`by=${id}`, `by=${own}`]));
    return compareTraits(made.histories, metric, made.now, ask ? { ask } : {}).map((claim) => ({
      trait: claim.trait === 'video' ? 'format=video' : (names.get(claim.trait) ?? claim.trait),
      level: claim.entangledWith !== null ? 'entangled' : claim.verdict === 'holds' ? levels[claim.level] : 'describe',
      ratio: claim.ratio ?? undefined,
      interval: claim.verdict === 'holds' ? pair(claim.interval) : undefined,
    }));
  },

  total(dataset: GeneratedDataset, metric: MetricName, from: string, to: string) {
    const made = companyIn(dataset);
    // Reach is never summed; the bench only asks for metrics that may be.
    if (!isSummable(metric)) return { lo: 0, est: 0, hi: Number.POSITIVE_INFINITY };
    const claim = totalOver(made.histories, metric, from, to);
    return { lo: claim.low, est: likelyTotal(made.histories, metric, from, to), hi: claim.high };
  },

  people(dataset: GeneratedDataset, platform: string) {
    const made = companyIn(dataset);
    const id = made.platformOf.get(platform);
    if (!id) return { lo: 0, hi: 0 };
    const claim = peopleOver(made.histories, [], id, '1970-01-01T00:00:00.000Z', made.now);
    return { lo: claim.low, hi: claim.high };
  },

  record(dataset: GeneratedDataset, postId: string, metric: MetricName, since: string) {
    const made = companyIn(dataset);
    const claim = recordOf(postIn(made, postId), made.histories, metric, since, made.now);
    return { level: claim?.level ?? 'none', ageHours: claim?.receipt.ageHours ?? 0 };
  },

  expectation(dataset: GeneratedDataset, platform: string, metric: MetricName, ageHours: number, except: string) {
    const made = companyIn(dataset);
    const id = made.platformOf.get(platform);
    if (!id) return { level: 'none' };
    const claim = expectNext(made.histories, id, metric, ageHours, made.now, {
      except: made.postIds.get(except),
    });
    return { level: claim.level, lo: claim.low, hi: claim.high, stated: claim.stated };
  },
};
