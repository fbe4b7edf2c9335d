import { useTranslations } from 'use-intl';
import type { Colleague } from '../../utils/model/people.ts';
import { Notice } from '../ui/Notice.tsx';
import type { ConsentWarning } from './use-register.ts';

const words = {
  notAsked: 'consentMissing',
  notHere: 'consentMissing',
  expired: 'consentExpired',
  withdrawn: 'consentWithdrawn',
} as const;

/** A plain warning: one line per person and use without a consent that holds; nothing when all is well. */
export function ConsentLines({
  warnings,
  colleagues,
}: {
  warnings: readonly ConsentWarning[];
  /** Those the warnings may be about. */
  colleagues: readonly Colleague[];
}) {
  const t = useTranslations('people');
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
