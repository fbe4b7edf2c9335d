import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { PostId } from '../../utils/model/ids.ts';
import { openPlanner, useWindowId } from '../settings/use-windows.ts';

/** From the full tab to the planner beside a page, with the same post in it. */
export function ToPlanner({ postId }: { postId: PostId }) {
  const t = useTranslations('posts');
  const windowId = useWindowId();
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      w="fit-content"
      className="ms-at-end"
      onClick={() => {
        if (windowId !== null) openPlanner(windowId, postId);
      }}
    >
      {t('toPlanner')}
    </Button>
  );
}
