import { companyOf } from '../../utils/insights/company.ts';
import { compareTraits } from '../../utils/insights/compare-traits.ts';
import { expectNext } from '../../utils/insights/expect-next.ts';
import { leadMetricOf } from '../../utils/insights/lead-metric.ts';
import { peopleOver } from '../../utils/insights/people-over.ts';
import { recordOf } from '../../utils/insights/record-of.ts';
import { summariseHelp } from '../../utils/insights/summarise-help.ts';
import { metricsRead, summarisePost } from '../../utils/insights/summarise-post.ts';
import { totalOver } from '../../utils/insights/total-over.ts';
import { sayPostClaim } from '../../utils/messages/say-claim.ts';
import { sayReceipt } from '../../utils/messages/say-claim-receipt.ts';
import { sayExpectation, sayRecord } from '../../utils/messages/say-claim-record.ts';
import { sayHelp, sayPeople, sayTotalClaim } from '../../utils/messages/say-claim-total.ts';
import { sayTraitClaim } from '../../utils/messages/say-claim-trait.ts';
import { isSummable, metricNames } from '../../utils/model/metrics.ts';
import type { Language } from '../../utils/model/people.ts';
import { languages } from '../../utils/model/people.ts';
import { type GeneratedCompany, readGeneratedCompany } from './generated-company.ts';

/** `npm run -s claims -- <data.json>`: every claim of one dataset, with its sentences in three languages. Only JSON. */

const DAY = 86_400_000;
const ZONE = 'Europe/Oslo';

function inAll<T>(say: (language: Language) => T): Record<Language, T> {
  return Object.fromEntries(languages.map((language) => [language, say(language)])) as Record<Language, T>;
}

function claimsOf(company: GeneratedCompany) {
  const { histories, now, platforms } = company;
  companyOf(histories, company.priors);
  const read = metricNames.filter((metric) => histories.some((post) => metricsRead(post).includes(metric)));
  const nowMs = Date.parse(now);
  const ago = (days: number): string => new Date(nowMs - days * DAY).toISOString();
  const nameOf = (id: string): string | null => company.colleagues.find((c) => c.id === id)?.name ?? null;
  const titleOf = (id: string): string | null => histories.find((h) => h.post.id === id)?.note?.title ?? null;
  const lead = leadMetricOf(read);

  const posts = histories.map((post) => {
    const summary = summarisePost(post, histories, now);
    return {
      postId: summary.postId,
      result: summary.result,
      leadMetric: summary.leadMetric,
      claims: summary.claims,
      sentences: inAll((language) => summary.claims.map((claim) => sayPostClaim(claim, language))),
      receipts: inAll((language) => summary.claims.map((claim) => sayReceipt(claim.receipt, language, ZONE))),
    };
  });
  const traits = (lead ? compareTraits(histories, lead, now) : []).map((claim) => ({
    claim,
    sentences: inAll((language) => sayTraitClaim(claim, language, nameOf)),
  }));
  const totals = read.filter(isSummable).map((metric) => {
    const claim = totalOver(histories, metric, ago(60), ago(30), { now });
    return { claim, sentences: inAll((language) => sayTotalClaim(claim, language, ZONE)) };
  });
  const people = platforms.map((platform) => {
    const claim = peopleOver(histories, [], platform, ago(60), ago(30), now);
    return { claim, sentences: inAll((language) => sayPeople(claim, language, ZONE)) };
  });
  const records = (lead ? histories : []).flatMap((post) => {
    const claim = lead && recordOf(post, histories, lead, ago(365), now);
    if (!claim || claim.level === 'none') return [];
    return [{ claim, sentences: inAll((language) => sayRecord(claim, language, ZONE)) }];
  });
  const help = company.colleagues.map((colleague) => {
    const claim = summariseHelp(colleague.id, histories, { from: ago(365), now });
    return { claim, sentences: inAll((language) => sayHelp(claim, language, titleOf, ZONE)) };
  });
  const expectations = (lead ? platforms : []).map((platform) => {
    const claim = expectNext(histories, platform, lead ?? 'impressions', 168, now);
    return { claim, sentences: inAll((language) => sayExpectation(claim, language)) };
  });
  return { company: company.company, now, posts, traits, totals, people, records, help, expectations };
}

const [path] = process.argv.slice(2);
if (!path) {
  console.error('Say which dataset: npm run -s claims -- <data.json>');
  process.exit(1);
}
try {
  process.stdout.write(`${JSON.stringify(claimsOf(readGeneratedCompany(path)), null, 1)}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
