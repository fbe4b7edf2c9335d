import { useTranslations } from 'use-intl';
import { useHide } from '../people/use-shown-people.ts';
import { Gone } from '../ui/Gone.tsx';
import { Lines } from '../ui/Lines.tsx';
import { Page } from '../ui/Page.tsx';
import { addressOf } from '../use-place.ts';
import { PostBody } from './PostBody.tsx';
import { ToPlanner } from './ToPlanner.tsx';
import { titleOf, useHistory } from './use-posts.ts';

/** A heading may say more than a line of a list; a narrow panel shows three lines of it. */
const LONGEST_HEADING = 160;

/** One post: its numbers with their age, who helped, and the one next step – thanking them. */
export default function PostScreen({ id, door }: { id: string | null; door: 'sidepanel' | 'workspace' }) {
  const t = useTranslations('posts');
  const app = useTranslations('app');
  const history = useHistory(id);
  const hide = useHide();
  if (history === undefined) return <Lines label={app('loading')} />;
  if (history === null)
    return <Gone title={t('title')} says={t('gone')} back={{ label: t('title'), href: addressOf('posts') }} />;
  return (
    <Page
      title={hide(titleOf(history, t('untitled'), LONGEST_HEADING))}
      actions={door === 'workspace' ? <ToPlanner postId={history.post.id} /> : null}
    >
      <PostBody history={history} />
    </Page>
  );
}
