import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { listPageTotals } from '../../utils/database/imports.ts';
import { newestChange } from '../../utils/database/kept-histories.ts';
import { getHistories, listOwnAccounts } from '../../utils/database/posts.ts';
import type { ExpectationClaim, RecordClaim, TraitClaim } from '../../utils/insights/types.ts';
import { sayExpectation, sayRecord } from '../../utils/messages/say-claim-record.ts';
import { sayTraitClaim, traitName } from '../../utils/messages/say-claim-trait.ts';
import type { Receipt } from '../../utils/model/claims.ts';
import type { PostId } from '../../utils/model/ids.ts';
import type { MetricName } from '../../utils/model/metrics.ts';
import type { PostHistory } from '../../utils/model/post-history.ts';
import { listShownColleagues } from '../people/use-shown-people.ts';
import { useSettings } from '../settings/use-settings.ts';
import { askInsights, leaveInsights } from './ask-insights.ts';
import type { InsightsAnswers, InsightsQuestions, Told } from './insights-desk.ts';
import { zone } from './periods.ts';

/** Something insights rest on has changed: another object each time. Undefined until it is known. */
export function useChange(): object | undefined {
  useEffect(() => leaveInsights, []);
  return useLiveQuery(async () => ({
    rests: await Promise.all([newestChange(), listPageTotals(), listOwnAccounts()]),
  }));
}

/**
 * The worker's answer, asked for again after each change; undefined until the first one to this very question is here. While it is
 * asked again what was last known stands.
 */
export function useAnswer<Kind extends 'ground' | 'metric' | 'period'>(
  question: InsightsQuestions[Kind] | null,
  change: object | undefined,
): InsightsAnswers[Kind] | undefined {
  const key = question && JSON.stringify(question);
  const [known, setKnown] = useState<{ key: string; answer: InsightsAnswers[Kind] } | null>(null);
  const [failed, setFailed] = useState<Error | null>(null);
  useEffect(() => {
    if (!key || !change) return undefined;
    let isOld = false;
    askInsights<Kind>(JSON.parse(key)).then(
      (answer) => isOld || setKnown({ key, answer }),
      (error) => isOld || setFailed(error),
    );
    return () => {
      isOld = true;
    };
  }, [key, change]);
  if (failed) throw failed;
  return known?.key === key ? known?.answer : undefined;
}

/**
 * A receipt that lies in the worker under a key; null until it is here, and without a key. 'gone' when it will not come: the worker
 * that told it was ended, and another one knows nothing of it.
 */
export function useToldReceipt(key: string | null): Receipt | 'gone' | null {
  const [known, setKnown] = useState<{ key: string; receipt: Receipt | 'gone' } | null>(null);
  useEffect(() => {
    if (key === null) return undefined;
    let isOld = false;
    askInsights<'receipt'>({ kind: 'receipt', key }).then(
      (receipt) => isOld || setKnown({ key, receipt: receipt ?? 'gone' }),
      () => isOld || setKnown({ key, receipt: 'gone' }),
    );
    return () => {
      isOld = true;
    };
  }, [key]);
  return known?.key === key ? known.receipt : null;
}

/** The posts of these ids, as they are stored; those not yet fetched are not in it. */
export function usePostsOf(ids: readonly PostId[]): ReadonlyMap<PostId, PostHistory> {
  const key = ids.join('\n');
  const found = useLiveQuery(() => getHistories(ids), [key]);
  return useMemo(() => new Map(found?.map((history) => [history.post.id, history])), [found]);
}

export interface SaidTrait extends Told<TraitClaim> {
  name: string;
  sentence: string;
}

export interface SaidInsights {
  traits: SaidTrait[];
  expectations: (Told<ExpectationClaim> & { sentence: string })[];
  records: (Told<RecordClaim> & { sentence: string })[];
}

/** What the posts say by a metric, with its sentences in the interface's language; undefined while it is worked out. */
export function useInsights(metric: MetricName, change: object | undefined): SaidInsights | undefined {
  const { language } = useSettings();
  const answer = useAnswer<'metric'>({ kind: 'metric', metric }, change);
  const colleagues = useLiveQuery(() => listShownColleagues());
  return useMemo(() => {
    if (!answer || !colleagues) return undefined;
    const names = new Map(colleagues.map(({ id, name }) => [id, name]));
    const nameOf = (id: string) => names.get(id) ?? null;
    return {
      traits: answer.traits.map((told) => ({
        ...told,
        name: traitName(told.claim.trait, language, nameOf),
        sentence: sayTraitClaim(told.claim, language, nameOf),
      })),
      expectations: answer.expectations.map((told) => ({ ...told, sentence: sayExpectation(told.claim, language) })),
      records: answer.records.flatMap((told) => {
        const sentence = sayRecord(told.claim, language, zone);
        return sentence ? [{ ...told, sentence }] : [];
      }),
    };
  }, [answer, colleagues, language]);
}
