import { useLiveQuery } from 'dexie-react-hooks';
import { hasSampleCompany } from '../../utils/database/has-sample.ts';
import { hasOwnPosts, hasPosts } from '../../utils/database/listed-posts.ts';
import { addSampleCompany, removeSampleCompany } from '../../utils/database/sample-company.ts';
import { firstLanguage } from '../../utils/settings/first-language.ts';
import { changeSettings, getSettings } from '../../utils/settings/settings.ts';

/** Puts the invented company in place, in the user's language. */
export async function lookAround(): Promise<void> {
  const { language } = await getSettings();
  await addSampleCompany(language ?? firstLanguage(navigator.language));
}

/** Whether sample records are shown, live (`atFirst` until that is known), and the one click that removes them. */
export function useSample(atFirst: boolean): {
  shown: boolean;
  /** Her own posts stand beside what is left of it, whose posts are then hidden; undefined while that is being found out. */
  isBeside: boolean | undefined;
  /** With posts of her own she stays where she is; with none she begins anew. */
  remove: () => Promise<'own posts' | 'nothing left'>;
} {
  const shown = useLiveQuery(() => hasSampleCompany(), [], atFirst);
  const isBeside = useLiveQuery(() => hasOwnPosts());
  return {
    shown,
    isBeside,
    remove: async () => {
      await removeSampleCompany();
      if (await hasPosts()) return 'own posts';
      await changeSettings({ welcomed: false });
      return 'nothing left';
    },
  };
}
