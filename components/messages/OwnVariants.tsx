import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { OwnPhrase } from '../../utils/model/messages.ts';
import rows from '../posts/posts.module.css';
import { Coming } from '../ui/Coming.tsx';
import { Section } from '../ui/Section.tsx';
import { offerUndo } from '../ui/undo.tsx';
import { dropVariant, useVariants } from './use-variants.ts';

/** Her own variants: which kind and language they serve, and a way to remove them. Nothing while there are none. */
export function OwnVariants() {
  const t = useTranslations('messages');
  const people = useTranslations('people.languageName');
  const app = useTranslations('app.action');
  const variants = useVariants();
  if (!variants) return <Coming />;
  if (variants.length === 0) return null;
  const remove = async ({ id }: OwnPhrase) => {
    offerUndo({ said: t('variant.removed'), undoLabel: app('undo'), undo: await dropVariant(id) });
  };
  return (
    <Section title={t('variant.title')}>
      <Text size="sm" className="ms-soft">
        {t('variant.listHint')}
      </Text>
      <ul className={rows.list}>
        {variants.map((variant) => (
          <li key={variant.id} className={rows.row}>
            <Stack gap={2} miw={0} flex="1 1 200px">
              <Text size="xs" className="ms-soft">
                {t(`kind.${variant.kind}`)} · {t(`level.${variant.level}`)} · {people(variant.language)}
              </Text>
              <Text size="sm" lineClamp={4} style={{ whiteSpace: 'pre-wrap' }}>
                {variant.text}
              </Text>
            </Stack>
            <Group>
              <Button size="compact-sm" variant="subtle" color="gray" onClick={() => remove(variant)}>
                {t('variant.remove')}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
    </Section>
  );
}
