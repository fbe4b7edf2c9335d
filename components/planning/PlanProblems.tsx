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
  const ids = about && [about, ...plan.asks.filter(({ plannedPostId }) => plannedPostId === about).map(({ id }) => id)];
  const shown = plan.problems.filter((problem) => !ids || ids.includes(problem.about)).slice(0, MOST);
  if (shown.length === 0) return null;
  return (
    <Notice tone="warm" title={t('problems')}>
      {shown.map((problem) => {
        const said = sayPlanProblem(problem, language);
        return <div key={`${problem.about}/${problem.kind}`}>{said}</div>;
      })}
    </Notice>
  );
}
