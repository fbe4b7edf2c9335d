import { SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { PostHistory } from '../../utils/model/post-history.ts';
import { Section } from '../ui/Section.tsx';
import { markPost } from './use-posts.ts';

type Answer = 'yes' | 'no' | 'unknown';

const asAnswer = (value: boolean | null | undefined): Answer =>
  value === undefined || value === null ? 'unknown' : value ? 'yes' : 'no';
const asValue = (answer: string): boolean | null => (answer === 'unknown' ? null : answer === 'yes');

/** What a machine cannot know of a post. Not answered is never counted as "no". */
export function Marks({ history: { post, note } }: { history: PostHistory }) {
  const t = useTranslations('posts');
  const answers = (['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: t(value) }));
  const question = (label: string, value: boolean | null | undefined, onAnswer: (value: boolean | null) => void) => (
    <Stack gap={4}>
      <Text size="sm" id={`mark-${label}`}>
        {label}
      </Text>
      <SegmentedControl
        size="xs"
        fullWidth
        data={answers}
        value={asAnswer(value)}
        onChange={(answer) => onAnswer(asValue(answer))}
        aria-labelledby={`mark-${label}`}
      />
    </Stack>
  );
  return (
    <Section title={t('marks')}>
      <Text size="sm" className="ms-soft">
        {t('marksHint')}
      </Text>
      {question(t('people'), note?.traits.people, (people) =>
        markPost(post.id, { traits: { ...note?.traits, people } }),
      )}
      {question(t('paid'), note?.paid ?? post.paid, (paid) => markPost(post.id, { paid }))}
      <TextInput
        label={t('topic')}
        defaultValue={note?.topic ?? ''}
        maxLength={80}
        onBlur={(event) => markPost(post.id, { topic: event.currentTarget.value.trim() || null })}
      />
      <TextInput
        label={t('yourTitle')}
        defaultValue={note?.title ?? ''}
        maxLength={200}
        onBlur={(event) => markPost(post.id, { title: event.currentTarget.value.trim() || null })}
      />
    </Section>
  );
}
