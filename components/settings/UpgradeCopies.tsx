import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Coming } from '../ui/Coming.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Section } from '../ui/Section.tsx';
import { Since } from '../ui/When.tsx';
import { restoreCopy, saveCopy, useUpgradeCopies } from './use-backup.ts';

/** Copies made by themselves before an upgrade of the database: there until the next, to be saved or brought back. */
export function UpgradeCopies() {
  const t = useTranslations('backup');
  const copies = useUpgradeCopies();
  const [done, setDone] = useState<string | null>(null);
  if (!copies) return <Coming />;
  if (copies.length === 0) return null;
  return (
    <Section title={t('copies.title')}>
      <Text size="sm" className="ms-soft">
        {t('copies.why')}
      </Text>
      {copies.map((copy) => (
        <Group key={copy.schema} justify="space-between" gap="xs">
          <Text size="sm">
            <Since at={copy.at} say={(when) => t('copies.made', { when })} />
          </Text>
          <Group gap={4}>
            <Button size="compact-sm" variant="light" onClick={() => saveCopy(copy)}>
              {t('save')}
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() =>
                restoreCopy(copy).then(
                  () => setDone(t('restored')),
                  () => setDone(t('notRestored')),
                )
              }
            >
              {t('adds')}
            </Button>
          </Group>
        </Group>
      ))}
      {done ? <Notice live>{done}</Notice> : null}
    </Section>
  );
}
