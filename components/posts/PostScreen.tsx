import { useTranslations } from 'use-intl';
import { useHide } from '../people/use-shown-people.ts';
import { Lines } from '../ui/Lines.tsx';
import { Page } from '../ui/Page.tsx';
import { PostBody } from './PostBody.tsx';
import { titleOf, useHistory } from './use-posts.ts';

/** One post: its numbers with their age, who helped, and the one next step – thanking them. */
export default function PostScreen({ id }: { id: string | null }) {
  const t = useTranslations('posts');
  const app = useTranslations('app');
  const history = useHistory(id);
  const hide = useHide();
  if (history === undefined) return <Lines label={app('loading')} />;
  if (history === null) return <Page title={t('title')}>{t('gone')}</Page>;
  return (
    <Page title={hide(titleOf(history, t('untitled')))}>
      <PostBody history={history} />
    </Page>
  );
}
