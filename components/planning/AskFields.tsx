import { Group, NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core';
import type { ChangeEvent } from 'react';
import { useTranslations } from 'use-intl';
import { withoutDeadline } from '../../utils/planning/lead-times.ts';
import { tellApart } from '../people/tell-apart.ts';
import { useSettings } from '../settings/use-settings.ts';
import { DateField } from '../ui/DateField.tsx';
import { useDay, useWhen } from '../ui/When.tsx';
import { changeAsk, type ShownAsk } from './use-asks.ts';

/** The card of an ask itself. Every field is kept as it is written, so that the button below is ready when the last one is. */
export function AskFields({ shown: { ask, colleague, deadline, helpers, others, hide } }: { shown: ShownAsk }) {
  const t = useTranslations('planning.ask');
  const day = useDay();
  const when = useWhen();
  const { demoNames } = useSettings();
  const name = colleague?.name.split(' ')[0];
  const everybody = [...helpers.map((helper) => helper.colleague), ...others];
  const listed = {
    group: t('canHelp'),
    items: helpers.map((helper) => ({
      value: helper.colleague.id,
      label: `${tellApart(helper.colleague, everybody)} · ${helper.lastAskedAt ? t('lastAsked', { when: when(helper.lastAskedAt) }) : t('never')}`,
    })),
  };
  const rest = others.map((one) => ({ value: one.id, label: tellApart(one, everybody) }));
  const isListed = colleague === null || everybody.some(({ id }) => id === colleague.id);
  const chosen = isListed ? [] : [{ value: colleague.id, label: colleague.name }];
  const groups = [listed, { group: t('everybodyElse'), items: rest }, { group: t('chosen'), items: chosen }];
  // Nobody is "everybody else" where nobody else is named.
  const choices = helpers.length === 0 && isListed ? rest : groups.filter(({ items }) => items.length > 0);
  /** A written field: kept with every letter, and only looked at while names are hidden. */
  const words = (field: 'what' | 'whyYou' | 'ifNo') => ({
    key: `${field}-${demoNames}`,
    defaultValue: hide(ask[field]),
    readOnly: demoNames,
    maxLength: 500,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      changeAsk(ask, { [field]: event.currentTarget.value.trim() }),
  });
  return (
    <Stack gap="md" className="ms-card">
      <Select
        label={t('who')}
        description={t('whoHint')}
        searchable
        disabled={ask.state !== 'drafted'}
        data={choices}
        value={ask.colleagueId}
        onChange={(colleagueId) => changeAsk(ask, { colleagueId, guardOverriddenAt: null })}
      />
      <Textarea label={t('what')} autosize {...words('what')} />
      <Textarea label={name ? t('whyYou', { name }) : t('whyYouOpen')} autosize {...words('whyYou')} />
      <Group gap="md" align="flex-end">
        <NumberInput
          label={t('minutes')}
          min={1}
          max={960}
          allowDecimal={false}
          defaultValue={ask.minutes ?? ''}
          onChange={(minutes) => changeAsk(ask, { minutes: typeof minutes === 'number' ? minutes : null })}
        />
        <DateField
          label={t('deadline')}
          value={ask.deadline}
          description={
            !ask.deadline && deadline ? t('deadlineFrom', { day: day(deadline, { weekday: true }) }) : undefined
          }
          onPick={(date) => changeAsk(ask, date === null ? withoutDeadline(ask) : { deadline: date })}
        />
      </Group>
      <TextInput label={t('ifNo')} placeholder={t('ifNoHint')} {...words('ifNo')} />
    </Stack>
  );
}
