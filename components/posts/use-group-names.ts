import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { platformNames } from '../../utils/model/platforms.ts';
import type { GroupNames } from './post-view.ts';

/** What the groups of the table are called, in the interface's words. */
export function useGroupNames(): GroupNames {
  const t = useTranslations('posts');
  const format = useFormatter();
  return useMemo(
    () => ({
      month: (published) => format.dateTime(new Date(published), { month: 'long', year: 'numeric' }),
      platform: ({ history }) => platformNames[history.post.platform],
      campaign: ({ campaign }) => campaign,
      without: t('group.without'),
    }),
    [t, format],
  );
}
