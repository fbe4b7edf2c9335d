import { useTranslations } from 'use-intl';
import type { PostHistory } from '../../utils/model/post-history.ts';
import { Notice } from '../ui/Notice.tsx';
import { useColleagues } from './use-colleagues.ts';
import { type ConsentWarning, useConsentWarnings } from './use-register.ts';

const words = {
  notAsked: 'consentMissing',
  notHere: 'consentMissing',
  expired: 'consentExpired',
  withdrawn: 'consentWithdrawn',
} as const;

/** A plain warning when somebody on a post has no consent that holds. */
export function ConsentNotice({ history }: { history: PostHistory }) {
  return <ConsentLines warnings={useConsentWarnings(history)} />;
}

/** One line per person and use without consent; nothing when all is well. */
export function ConsentLines({ warnings }: { warnings: readonly ConsentWarning[] }) {
  const t = useTranslations('people');
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
