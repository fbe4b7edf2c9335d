import { Button, Group, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PreviewSummary } from '../../utils/imports/import-desk.ts';
import type { ImportAnswers, ImportQuestion } from '../../utils/imports/types.ts';

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
            <TextInput
              type="date"
              label={t('from')}
              value={from}
              onChange={(event) => setFrom(event.currentTarget.value)}
            />
            <TextInput type="date" label={t('to')} value={to} onChange={(event) => setTo(event.currentTarget.value)} />
            <Button
              variant="light"
              disabled={!from || !to || from > to}
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
      return <Mapping question={question} onAnswer={onAnswer} />;
  }
}

const meanings = ['ignore', 'id', 'url', 'text', 'publishedAt', 'account', 'network'] as const;
const metrics = [
  'impressions',
  'views',
  'reach',
  'reactions',
  'comments',
  'reposts',
  'shares',
  'saves',
  'clicks',
  'engagements',
] as const;

/** A table nobody knows: say what each column is, once. It is remembered by the table's header. */
function Mapping({
  question,
  onAnswer,
}: {
  question: Extract<ImportQuestion, { kind: 'mapping' }>;
  onAnswer: (answers: ImportAnswers) => void;
}) {
  const t = useTranslations('imports.question');
  const posts = useTranslations('posts.metric');
  const { proposal } = question;
  const [chosen, setChosen] = useState<string[]>([...proposal.guess]);
  const choices = [
    ...meanings.map((value) => ({ value: value as string, label: t(`meaning.${value}`) })),
    ...metrics.map((metric) => ({ value: `metric:${metric}`, label: posts(metric) })),
  ];
  const use = () => {
    const now = new Date().toISOString();
    const columns = Object.fromEntries(proposal.header.map((header, place) => [header, chosen[place] ?? 'ignore']));
    onAnswer({
      mapping: { id: crypto.randomUUID(), header: proposal.headerKey, columns, updatedAt: now, deletedAt: null },
    });
  };
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {t('mapping')}
      </Text>
      {proposal.header.map((header, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: [2026-11-25] headers may stand twice; their place is what they are
        <Group key={`${place}/${header}`} gap="sm" wrap="nowrap">
          <Text size="sm" flex={1} lineClamp={1} title={proposal.sample.map((row) => row[place]).join(' · ')}>
            {header}
          </Text>
          <Select
            w={180}
            size="xs"
            allowDeselect={false}
            aria-label={header}
            data={choices}
            value={chosen[place] ?? 'ignore'}
            onChange={(value) => setChosen(chosen.with(place, value ?? 'ignore'))}
          />
        </Group>
      ))}
      <Button variant="light" w="fit-content" onClick={use}>
        {t('use')}
      </Button>
    </Stack>
  );
}
