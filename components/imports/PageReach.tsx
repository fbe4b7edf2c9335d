import { Button, Group, NumberInput, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { type PlatformId, platformIds, platformNames } from '../../utils/model/platforms.ts';
import { Section } from '../ui/Section.tsx';
import { offerUndo } from '../ui/undo.tsx';
import { useMonth } from '../ui/When.tsx';
import { monthsToType, removePageTotal, restorePageTotal, typePageReach, useTypedTotals } from './use-page-totals.ts';

/** The page's own number of people for a month: posts' reach is never summed, so this is the only way to say it. */
export function PageReach() {
  const t = useTranslations('imports.pageReach');
  const [platform, setPlatform] = useState<PlatformId>('linkedin');
  const nameOf = useMonth();
  const months = monthsToType();
  // The newest that is over.
  const [month, setMonth] = useState(months[1]?.slice(0, 7) ?? '');
  const [reach, setReach] = useState<number | string>('');
  const [saved, setSaved] = useState(false);
  const save = async () => {
    await typePageReach(platform, month, Number(reach));
    setSaved(true);
    setReach('');
  };
  return (
    <Section title={t('title')}>
      <Text size="sm" className="ms-soft">
        {t('why')}
      </Text>
      <Group gap="xs" align="flex-end">
        <Select
          label={t('platform')}
          w={140}
          allowDeselect={false}
          data={platformIds.map((value) => ({ value, label: platformNames[value] }))}
          value={platform}
          onChange={(value) => setPlatform(value as PlatformId)}
        />
        {/* A list, not the browser's own month field: Firefox has none, and asks for 2026-10 without saying so. */}
        <Select
          label={t('month')}
          w={180}
          allowDeselect={false}
          data={months.map((first) => ({ value: first.slice(0, 7), label: nameOf(first) }))}
          value={month}
          onChange={(value) => setMonth(value ?? month)}
        />
        <NumberInput
          label={t('reach')}
          w={140}
          min={0}
          allowDecimal={false}
          thousandSeparator=" "
          value={reach}
          onChange={setReach}
        />
        <Button variant="light" disabled={typeof reach !== 'number'} onClick={save}>
          {t('save')}
        </Button>
        {saved ? (
          <Text size="sm" role="status">
            ✓ {t('saved')}
          </Text>
        ) : null}
      </Group>
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
  const typed = useTypedTotals() ?? [];
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
