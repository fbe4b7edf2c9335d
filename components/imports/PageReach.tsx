import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { platformNames } from '../../utils/model/platforms.ts';
import { Coming } from '../ui/Coming.tsx';
import { Section } from '../ui/Section.tsx';
import { offerUndo } from '../ui/undo.tsx';
import { useMonth } from '../ui/When.tsx';
import { ReachForm } from './ReachForm.tsx';
import { monthsToType, removePageTotal, restorePageTotal, useTypedTotals } from './use-page-totals.ts';

/** The page's own number of people for a month: posts' reach is never summed, so this is the only way to say it. */
export function PageReach() {
  const t = useTranslations('imports.pageReach');
  const nameOf = useMonth();
  const months = monthsToType();
  // The newest that is over.
  const [month, setMonth] = useState(months[1]?.slice(0, 7) ?? '');
  const [saved, setSaved] = useState(false);
  return (
    <Section title={t('title')}>
      <Text size="sm" className="ms-soft">
        {t('why')}
      </Text>
      <ReachForm
        month={month}
        platform="linkedin"
        onSaved={() => setSaved(true)}
        // A list, not the browser's own month field: Firefox has none, and asks for 2026-10 without saying so.
        monthField={
          <Select
            label={t('month')}
            w={180}
            allowDeselect={false}
            data={months.map((first) => ({ value: first.slice(0, 7), label: nameOf(first) }))}
            value={month}
            onChange={(value) => setMonth(value ?? month)}
          />
        }
      >
        {saved ? (
          <Text size="sm" role="status">
            ✓ {t('saved')}
          </Text>
        ) : null}
      </ReachForm>
      <Typed />
    </Section>
  );
}

/** What was typed before, newest month first, each with its way out. */
function Typed() {
  const t = useTranslations('imports.pageReach');
  const app = useTranslations('app.action');
  const format = useFormatter();
  const month = useMonth();
  const typed = useTypedTotals();
  if (!typed) return <Coming />;
  if (typed.length === 0) return null;
  return (
    <Stack gap={2} component="ul" m={0} p={0} style={{ listStyle: 'none' }} aria-label={t('typed')}>
      {typed.map((total) => {
        const said = `${month(total.from)} · ${platformNames[total.platform]}`;
        return (
          <Group key={total.id} component="li" justify="space-between" gap="xs" wrap="nowrap">
            <Text size="sm" flex={1} miw={0}>
              {said}
            </Text>
            <Text size="sm" fw={600} className="ms-number">
              {format.number(total.value)}
            </Text>
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={`${t('remove')} ${said}`}
              onClick={async () => {
                await removePageTotal(total.id);
                offerUndo({
                  said: t('removed', { which: said }),
                  undoLabel: app('undo'),
                  undo: () => restorePageTotal(total.id),
                });
              }}
            >
              {t('remove')}
            </Button>
          </Group>
        );
      })}
    </Stack>
  );
}
