import { useTranslations } from 'use-intl';
import { EmptyState } from '../ui/EmptyState.tsx';
import { goTo } from '../use-place.ts';

/** Before the first post: what will be here, and the quickest way to it. */
export function NoPosts() {
  const t = useTranslations('posts.empty');
  return (
    <EmptyState title={t('title')} body={t('body')} action={{ label: t('action'), onClick: () => goTo('imports') }} />
  );
}
