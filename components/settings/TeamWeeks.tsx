import { Select, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { QuietWeeks } from '../people/QuietWeeks.tsx';
import { Coming } from '../ui/Coming.tsx';
import { Section } from '../ui/Section.tsx';
import { saveQuietWeeks, useTeams } from './use-teams.ts';

/** Weeks when a whole department is better left in peace: year-end, exams, harvest. */
export function TeamWeeks() {
  const t = useTranslations('settings.teams');
  const teams = useTeams();
  const [chosen, setChosen] = useState<string | null>(null);
  const team = teams?.find(({ department }) => department === chosen) ?? teams?.[0];
  return (
    <Section title={t('title')}>
      <Text size="sm" className="ms-soft">
        {t('hint')}
      </Text>
      {!teams ? (
        <Coming />
      ) : team ? (
        <>
          <Select
            label={t('department')}
            maw={320}
            allowDeselect={false}
            data={teams.map(({ department }) => department)}
            value={team.department}
            onChange={setChosen}
          />
          <QuietWeeks
            key={team.department}
            label={t('quiet', { department: team.department })}
            spans={team.team?.quietWeeks ?? []}
            onChange={(spans) => saveQuietWeeks(team, spans)}
          />
        </>
      ) : (
        <Text size="sm">{t('none')}</Text>
      )}
    </Section>
  );
}
