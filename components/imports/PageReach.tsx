import { Button, Group, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { type PlatformId, platformIds, platformNames } from '../../utils/model/platforms.ts';
import { Section } from '../ui/Section.tsx';
import { offerUndo } from '../ui/undo.tsx';
import { useMonth } from '../ui/When.tsx';
import { removePageTotal, restorePageTotal, typePageReach, useTypedTotals } from './use-page-totals.ts';

/** The page's own number of people for a month: posts' reach is never summed, so this is the only way to say it. */
export function PageReach() {
  const t = useTranslations('imports.pageReach');
  const [platform, setPlatform] = useState<PlatformId>('linkedin');
  const [month, setMonth] = useState('');
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
        <TextInput
          label={t('month')}
          type="month"
          value={month}
          onChange={(event) => setMonth(event.currentTarget.value)}
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
        <Button variant="light" disabled={!/^\d{4}-\d{2}$/.test(month) || typeof reach !== 'number'} onClick={save}>
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
