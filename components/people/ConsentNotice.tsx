import { useTranslations } from 'use-intl';
import type { PostHistory } from '../../utils/model/post-history.ts';
import { Notice } from '../ui/Notice.tsx';
import { useColleagues } from './use-colleagues.ts';
import { useConsentWarnings } from './use-register.ts';

const words = {
  notAsked: 'consentMissing',
  notHere: 'consentMissing',
  expired: 'consentExpired',
  withdrawn: 'consentWithdrawn',
} as const;

/** A plain warning when somebody on a post has no consent that holds. */
export function ConsentNotice({ history }: { history: PostHistory }) {
  const t = useTranslations('people');
  const warnings = useConsentWarnings(history);
  const colleagues = useColleagues() ?? [];
  if (warnings.length === 0) return null;
  return (
    <Notice tone="warm">
      {warnings.map(({ colleagueId, scope, state }) => {
        const name = colleagues.find(({ id }) => id === colleagueId)?.name;
        return name ? (
          <div key={`${colleagueId}/${scope}`}>{t(words[state], { name, scope: t(`consent.scope.${scope}`) })}</div>
        ) : null;
      })}
    </Notice>
  );
}
