import { Anchor, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { titleOf } from '../posts/use-posts.ts';
import { Section } from '../ui/Section.tsx';
import { addressOf } from '../use-place.ts';
import { Said } from './Said.tsx';
import { type SaidInsights, usePostsOf } from './use-insights.ts';

/** The post of the last twelve months that nobody else beat at its age, a platform each. */
export function Records({ records }: Pick<SaidInsights, 'records'>) {
  const t = useTranslations('insights');
  const words = useTranslations('posts');
  const posts = usePostsOf(records.map(({ claim }) => claim.postId));
  if (records.length === 0) return null;
  return (
    <Section title={t('records')}>
      {records.map(({ claim, receipt, sentence }) => {
        const history = posts.get(claim.postId);
        return (
          <Stack key={claim.postId} gap={2}>
            {history ? (
              <Anchor size="sm" fw={600} href={addressOf('post', claim.postId)} lineClamp={2} dir="auto">
                {titleOf(history, words('untitled'))}
              </Anchor>
            ) : null}
            <Said sentence={sentence} receipt={receipt} />
          </Stack>
        );
      })}
    </Section>
  );
}
