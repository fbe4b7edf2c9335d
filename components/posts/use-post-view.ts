import type { PostView, SavedPostView } from '../../utils/model/post-views.ts';
import { changeSettings } from '../../utils/settings/settings.ts';
import { useSettings } from '../settings/use-settings.ts';

/** How she looks at the table, remembered over windows and restarts, and the views she has named. */
export function usePostView(): {
  view: PostView;
  change: (part: Partial<PostView>) => void;
  saved: SavedPostView[];
  save: (name: string) => Promise<unknown>;
  /** Takes a named view away; gives the way back. */
  remove: (name: string) => Promise<() => Promise<unknown>>;
} {
  const { postView: view, postViews: saved } = useSettings();
  return {
    view,
    change: (part) => void changeSettings({ postView: { ...view, ...part } }),
    saved,
    save: (name) => changeSettings({ postViews: [...saved.filter((one) => one.name !== name), { name, view }] }),
    remove: async (name) => {
      await changeSettings({ postViews: saved.filter((one) => one.name !== name) });
      return () => changeSettings({ postViews: saved });
    },
  };
}
