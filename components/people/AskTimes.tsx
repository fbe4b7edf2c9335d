import { Chip, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { weekdayName } from '../../utils/language/format.ts';
import type { Colleague } from '../../utils/model/people.ts';
import { useSettings } from '../settings/use-settings.ts';
import { DateField } from '../ui/DateField.tsx';
import { QuietWeeks } from './QuietWeeks.tsx';
import { changeColleague } from './use-person.ts';

/** When and how often a colleague likes to be asked: best days, quiet weeks, own limits, and the day they left. */
export function AskTimes({ colleague }: { colleague: Colleague }) {
  const t = useTranslations('people.quiet');
  const { language, askLimits } = useSettings();
  const change = (part: Partial<Colleague>) => changeColleague(colleague, part);
  const own = colleague.askLimits ?? askLimits;
  const limit = (label: string, field: 'open' | 'perQuarter') => (
    <NumberInput
      label={label}
      w={190}
      min={0}
      max={50}
      allowDecimal={false}
      placeholder={String(askLimits[field])}
      value={own[field] === askLimits[field] ? '' : own[field]}
      onChange={(next) => {
        const limits = { ...own, [field]: typeof next === 'number' ? next : askLimits[field] };
        // Emptied, the field follows the settings again; with both emptied the person has no limits of their own.
        const isUsual = limits.open === askLimits.open && limits.perQuarter === askLimits.perQuarter;
        change({ askLimits: isUsual ? null : limits });
      }}
    />
  );
  return (
    <>
      <Stack gap={6}>
        <Text size="sm" fw={500}>
          {t('bestDays')}
        </Text>
        <Chip.Group
          multiple
          value={colleague.bestDays.map(String)}
          onChange={(chosen) => change({ bestDays: chosen.map(Number).sort() })}
        >
          <Group gap={6} role="group" aria-label={t('bestDays')}>
            {[1, 2, 3, 4, 5].map((weekday) => (
              <Chip key={weekday} value={String(weekday)} size="xs" variant="light">
                {weekdayName(weekday, language)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Stack>
      <QuietWeeks label={t('own')} spans={colleague.quietWeeks} onChange={(quietWeeks) => change({ quietWeeks })} />
      <Group gap="md" align="flex-end">
        {limit(t('limitOpen'), 'open')}
        {limit(t('limitQuarter'), 'perQuarter')}
        <DateField label={t('leftOn')} value={colleague.leftOn} onPick={(leftOn) => change({ leftOn })} />
      </Group>
      <Text size="xs" className="ms-soft">
        {t('limitHint', { open: askLimits.open, quarter: askLimits.perQuarter })}
      </Text>
    </>
  );
}
