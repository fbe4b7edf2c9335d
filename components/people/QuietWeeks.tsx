import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DateSpan } from '../../utils/model/time.ts';
import { DateInput } from '../ui/DateInput.tsx';
import { offerUndo } from '../ui/undo.tsx';
import { useDay } from '../ui/When.tsx';

export interface QuietWeeksProps {
  label: string;
  spans: readonly DateSpan[];
  onChange: (spans: DateSpan[]) => void;
}

/** Times when somebody is better left in peace: first and last day, both counted. By date. */
export function QuietWeeks({ label, spans, onChange }: QuietWeeksProps) {
  const t = useTranslations('people.quiet');
  const app = useTranslations('app.action');
  const day = useDay();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const backwards = from !== '' && to !== '' && to < from;
  const add = () => {
    onChange([...spans, { from, to }].sort((one, other) => one.from.localeCompare(other.from)));
    setFrom('');
    setTo('');
  };
  return (
    <Stack gap={6} role="group" aria-label={label}>
      <Text size="sm" fw={500}>
        {label}
      </Text>
      {spans.map((span) => {
        const said = t('span', { from: day(span.from), to: day(span.to) });
        return (
          <Group key={`${span.from}/${span.to}`} gap="xs">
            <Text size="sm">{said}</Text>
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              aria-label={t('remove', { span: said })}
              onClick={() => {
                onChange(spans.filter((one) => one !== span));
                offerUndo({
                  said: t('removed', { span: said }),
                  undoLabel: app('undo'),
                  undo: () => onChange([...spans]),
                });
              }}
            >
              {t('removeShort')}
            </Button>
          </Group>
        );
      })}
      <Group gap="xs" align="flex-end">
        <DateInput label={t('from')} value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
        <DateInput
          label={t('to')}
          value={to}
          error={backwards ? t('backwards') : undefined}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        <Button variant="light" disabled={from === '' || to === '' || backwards} onClick={add}>
          {t('add')}
        </Button>
      </Group>
    </Stack>
  );
}
