import type { DeckBasis } from '../../utils/decks/story.ts';
import { companyOf } from '../../utils/insights/company.ts';
import type { Consent, Language } from '../../utils/model/people.ts';
import type { Campaign } from '../../utils/model/plans.ts';
import type { GeneratedCompany } from './generated-company.ts';
import { invented } from './invented-plans.ts';

/**
 * A generated company as the basis of a deck. Every third colleague has not agreed to be named; the plan has what is needed of
 * somebody, written as asks are.
 */
export function deckBasis(company: GeneratedCompany, language: Language): DeckBasis & { campaigns: Campaign[] } {
  companyOf(company.histories, company.priors);
  const { plans, askTo, campaigns } = invented(company, language);
  const asks = company.colleagues.map((colleague, at) => askTo(colleague, plans[at % plans.length] ?? null, at));
  const consents = company.colleagues.flatMap((colleague, at): Consent[] =>
    at % 3 === 2
      ? []
      : [
          {
            id: colleague.id.replace('-0001-', '-0020-'),
            colleagueId: colleague.id,
            scopes: ['name', 'picture'],
            channels: ['internal'],
            howGiven: 'generated',
            from: '2020-01-01',
            until: null,
            withdrawnAt: null,
            updatedAt: company.now,
            deletedAt: null,
          },
        ],
  );
  return {
    language,
    now: company.now,
    timeZone: 'Europe/Oslo',
    company: company.company,
    histories: company.histories,
    colleagues: company.colleagues,
    consents,
    plans: plans.map((plan, at) => {
      const ask = asks[at];
      const needs = ask ? [{ id: ask.id, role: ask.role, what: ask.what, colleagueId: null }] : [];
      return { ...plan, needs };
    }),
    asks,
    leadTimes: { ask: 14, material: 5, proof: 2 },
    pageTotals: [],
    campaigns,
  };
}
