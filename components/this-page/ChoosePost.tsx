import { Select } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { PostReading } from '../../utils/model/readings.ts';
import { firstWords } from './first-words.ts';

/** Which of the posts on the page is meant. */
export default function ChoosePost({
  posts,
  value,
  onChange,
}: {
  posts: readonly PostReading[];
  value: string;
  onChange: (nativeId: string | null) => void;
}) {
  const t = useTranslations('thisPage');
  return (
    <Select
      size="xs"
      label={t('choosePost')}
      description={t('otherPosts', { count: posts.length - 1 })}
      allowDeselect={false}
      value={value}
      onChange={onChange}
      data={posts.map((one) => ({ value: one.nativeId, label: firstWords(one) }))}
    />
  );
}
