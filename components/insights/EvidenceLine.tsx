import { useTranslations } from 'use-intl';
import type { PostHistory } from '../../utils/model/post-history.ts';
import { Lines } from '../ui/Lines.tsx';
import { Said } from './Said.tsx';
import { leadClaim, useEvidence } from './use-evidence.ts';
import { useClaimSentence } from './use-sentences.ts';

/** What the numbers mean against our usual, and whether they are a record, each with its receipt one click away. */
export function EvidenceLine({ history }: { history: PostHistory }) {
  const app = useTranslations('app');
  const say = useClaimSentence();
  const evidence = useEvidence(history);
  if (!evidence) return <Lines count={3} label={app('loading')} />;
  const claim = leadClaim(evidence.summary);
  if (!claim) return null;
  const { record } = evidence;
  return (
    <>
      <Said sentence={say(claim)} receipt={claim.receipt} />
      {record ? <Said sentence={record.sentence} receipt={record.claim.receipt} /> : null}
    </>
  );
}
