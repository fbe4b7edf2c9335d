import { plannedTitle } from '../../utils/language/planned-title.ts';
import type { PlannedPost } from '../../utils/model/plans.ts';
import { useSettings } from '../settings/use-settings.ts';

/** What a planned post is called on the screen, also while it has no title. */
export function usePlannedTitle(): (post: Pick<PlannedPost, 'title'>) => string {
  const { language } = useSettings();
  return ({ title }) => plannedTitle(title, language);
}
