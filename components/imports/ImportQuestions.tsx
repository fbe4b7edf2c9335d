import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PreviewSummary } from '../../utils/imports/import-desk.ts';
import type { ImportAnswers, ImportQuestion } from '../../utils/imports/types.ts';
import { DateInput, isWholeDate } from '../ui/DateInput.tsx';
import { ColumnMap } from './ColumnMap.tsx';

/** What the file cannot settle itself. Nothing is guessed, and nothing stored before it is answered. */
export function ImportQuestions({
  preview,
  onAnswer,
}: {
  preview: PreviewSummary;
  onAnswer: (answers: ImportAnswers) => void;
}) {
  return preview.questions.map((question) => <Question key={question.kind} question={question} onAnswer={onAnswer} />);
}

function Question({ question, onAnswer }: { question: ImportQuestion; onAnswer: (answers: ImportAnswers) => void }) {
  const t = useTranslations('imports.question');
  const suggested = question.kind === 'period' ? question.suggested : null;
  const [from, setFrom] = useState(suggested?.from ?? '');
  const [to, setTo] = useState(suggested?.to ?? '');
  const [year, setYear] = useState<number | string>(question.kind === 'year' ? (question.suggested ?? '') : '');
  switch (question.kind) {
    case 'day-or-month':
      return (
        <Stack gap="xs">
          <Text size="sm" fw={600}>
            {t('dayOrMonth', { example: question.examples[0] ?? '' })}
          </Text>
          <Group gap="xs">
            <Button variant="light" size="compact-sm" onClick={() => onAnswer({ dateOrder: 'day-first' })}>
              {t('dayFirst')}
            </Button>
            <Button variant="light" size="compact-sm" onClick={() => onAnswer({ dateOrder: 'month-first' })}>
              {t('monthFirst')}
            </Button>
          </Group>
        </Stack>
      );
    case 'period':
      return (
        <Stack gap="xs">
          <Text size="sm" fw={600}>
            {t('period')}
          </Text>
          <Group gap="xs" align="flex-end">
            <DateInput label={t('from')} value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
            <DateInput label={t('to')} value={to} onChange={(event) => setTo(event.currentTarget.value)} />
            <Button
              variant="light"
              disabled={!isWholeDate(from) || !isWholeDate(to) || from > to}
              onClick={() => onAnswer({ period: { from, to } })}
            >
              {t('use')}
            </Button>
          </Group>
        </Stack>
      );
    case 'year':
      return (
        <Group gap="xs" align="flex-end">
          <NumberInput label={t('year')} min={2005} max={2100} value={year} onChange={setYear} />
          <Button variant="light" disabled={typeof year !== 'number'} onClick={() => onAnswer({ year: Number(year) })}>
            {t('use')}
          </Button>
        </Group>
      );
    case 'mapping':
      return <ColumnMap proposal={question.proposal} onAnswer={onAnswer} />;
  }
}
