import { Group, Select, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { weekdayName } from '../../utils/language/format.ts';
import { Notice } from '../ui/Notice.tsx';
import { Section } from '../ui/Section.tsx';
import { changeDigest, changeReminders } from './use-following.ts';
import { useSettings } from './use-settings.ts';

const FIRST_TIME = '09:00';

/** Off by default: a number on the icon, and one reminder a week at a time she chooses. */
export function Reminders() {
  const t = useTranslations('settings');
  const [refused, setRefused] = useState(false);
  const { badge, weeklyDigest, language } = useSettings();
  return (
    <Section title={t('quiet')}>
      <Switch
        label={t('badge')}
        checked={badge}
        onChange={(event) => changeReminders({ badge: event.currentTarget.checked })}
      />
      <Group gap="sm" align="flex-end">
        <Select
          label={t('digest')}
          maw={320}
          allowDeselect={false}
          data={[
            { value: '0', label: t('digestOff') },
            ...[1, 2, 3, 4, 5].map((weekday) => ({ value: String(weekday), label: weekdayName(weekday, language) })),
          ]}
          value={String(weeklyDigest?.weekday ?? 0)}
          description={t('digestHint')}
          onChange={async (value) => {
            const next = value === '0' ? null : { weekday: Number(value), time: weeklyDigest?.time ?? FIRST_TIME };
            setRefused(!(await changeDigest(next)));
          }}
        />
        {weeklyDigest ? (
          <TextInput
            type="time"
            label={t('digestTime')}
            value={weeklyDigest.time}
            onChange={(event) =>
              event.currentTarget.value &&
              changeReminders({ weeklyDigest: { ...weeklyDigest, time: event.currentTarget.value } })
            }
          />
        ) : null}
      </Group>
      {refused ? <Notice live>{t('digestRefused')}</Notice> : null}
    </Section>
  );
}
