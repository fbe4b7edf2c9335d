import { useLiveQuery } from 'dexie-react-hooks';
import { addSampleCompany, hasSampleCompany, removeSampleCompany } from '../../utils/database/sample-company.ts';
import { changeSettings, getSettings } from '../../utils/settings/settings.ts';
import { firstLanguage } from '../settings/use-settings.ts';

/** Puts the invented company in place, in the user's language. */
export async function lookAround(): Promise<void> {
  const { language } = await getSettings();
  await addSampleCompany(language ?? firstLanguage(navigator.language));
}

/** Whether sample records are shown, live, and the one click that removes them. */
export function useSample(): { shown: boolean; remove: () => Promise<void> } {
  const shown = useLiveQuery(() => hasSampleCompany()) ?? false;
  return {
    shown,
    remove: async () => {
      await removeSampleCompany();
      await changeSettings({ welcomed: false });
    },
  };
}
