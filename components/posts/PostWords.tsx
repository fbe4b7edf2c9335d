import { TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';

/** The field for the words of a post that is looked for. */
export function PostWords({ wanted, onChange }: { wanted: string; onChange: (wanted: string) => void }) {
  const t = useTranslations('posts');
  return (
    <TextInput
      mb="sm"
      type="search"
      aria-label={t('search')}
      placeholder={t('search')}
      value={wanted}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
