import { useTranslations } from 'use-intl';
import { Lines } from '../ui/Lines.tsx';
import classes from './insights.module.css';
import { Said } from './Said.tsx';
import { type Evidence, leadClaim } from './use-evidence.ts';
import { useClaimSentence } from './use-sentences.ts';

/**
 * What the numbers mean against our usual, and whether they are a record, each with its receipt one click away. Its usual
 * place is kept while it is being worked out: all readings are looked at for it.
 */
export function EvidenceLine({ evidence }: { evidence: Evidence | undefined }) {
  const app = useTranslations('app');
  const say = useClaimSentence();
  const claim = evidence && leadClaim(evidence.summary);
  if (evidence && !claim) return null;
  return (
    <div className={classes.evidence}>
      <div className={classes.place}>
        {claim ? <Said sentence={say(claim)} receipt={claim.receipt} /> : <Lines count={2} label={app('loading')} />}
      </div>
      {evidence?.record ? <Said sentence={evidence.record.sentence} receipt={evidence.record.claim.receipt} /> : null}
    </div>
  );
}
