import { useTranslations } from 'use-intl';
import { sayPlanProblem } from '../../utils/planning/say-plan.ts';
import { useSettings } from '../settings/use-settings.ts';
import { Notice } from '../ui/Notice.tsx';
import type { Plan } from './use-plan.ts';

const MOST = 3;

/** What in the plan stresses somebody or cannot hold, and what is still possible. At most three at a time. */
export function PlanProblems({ plan, about }: { plan: Plan; about?: string }) {
  const t = useTranslations('planning.plan');
  const { language } = useSettings();
  // On a post's own page passed days are said with a button for each way out (StillPossible).
  const problems = about
    ? plan.problemsOf(about).filter(({ kind }) => kind !== 'ask-day-passed' && kind !== 'publish-date-passed')
    : plan.problems;
  const shown = problems.slice(0, MOST);
  if (shown.length === 0) return null;
  return (
    <Notice tone="warm" title={t('problems')}>
      {shown.map((problem) => {
        const said = plan.hide(sayPlanProblem(problem, language));
        return <div key={`${problem.about}/${problem.kind}`}>{said}</div>;
      })}
    </Notice>
  );
}
