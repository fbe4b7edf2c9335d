import { Button, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ColumnMeaning, ImportAnswers, MappingProposal } from '../../utils/imports/types.ts';
import { metricNames } from '../../utils/model/metrics.ts';
import { type PlatformId, platformIds, platformNames } from '../../utils/model/platforms.ts';
import { useMetricName } from '../posts/use-metric-name.ts';
import classes from './imports.module.css';
import { answerMapping, whatIsMissing } from './use-column-map.ts';

const meanings = ['ignore', 'id', 'url', 'text', 'publishedAt', 'account', 'network'] as const;

/** A table nobody knows: say what each column is, once. It is remembered by the table's header. */
export function ColumnMap({
  proposal,
  onAnswer,
}: {
  proposal: MappingProposal;
  onAnswer: (answers: ImportAnswers) => void;
}) {
  const t = useTranslations('imports.question');
  const metricName = useMetricName();
  const [chosen, setChosen] = useState<ColumnMeaning[]>([...proposal.guess]);
  const [platform, setPlatform] = useState<PlatformId | null>(proposal.platform);
  const missing = whatIsMissing(chosen, platform);
  const choices = [
    ...meanings.map((value) => ({ value: value as string, label: t(`meaning.${value}`) })),
    // "Views" and "impressions" have one word in Norwegian: the platform's own word is beside it.
    ...metricNames.map((metric) => ({
      value: `metric:${metric}`,
      label: metric === 'views' ? `${metricName(metric, platform)} (views)` : metricName(metric, platform),
    })),
  ];
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {t('mapping')}
      </Text>
      <Text size="sm" className="ms-soft">
        {t('mappingHint')}
      </Text>
      <Select
        label={t('allFrom')}
        maw={260}
        size="sm"
        clearable
        placeholder={t('eachRow')}
        data={platformIds.map((value) => ({ value, label: platformNames[value] }))}
        value={platform}
        onChange={(value) => setPlatform(value as PlatformId | null)}
      />
      <div className={classes.columns}>
        {proposal.header.map((header, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: [2026-11-25] headers may stand twice; their place is what they are
          <div key={`${place}/${header}`} className={classes.column}>
            <div className={classes.said}>
              <Text size="sm" fw={550} truncate dir="auto" title={header}>
                {header || t('noHeader', { place: place + 1 })}
              </Text>
              <Text size="xs" className="ms-soft" truncate dir="auto">
                {proposal.sample
                  .slice(0, 3)
                  .map((row) => row[place] ?? '')
                  .filter((cell) => cell !== '')
                  .join(' · ')}
              </Text>
            </div>
            <Select
              w={168}
              size="xs"
              allowDeselect={false}
              aria-label={header || t('noHeader', { place: place + 1 })}
              data={choices}
              value={chosen[place] ?? 'ignore'}
              onChange={(value) => setChosen(chosen.with(place, (value ?? 'ignore') as ColumnMeaning))}
            />
          </div>
        ))}
      </div>
      <Button
        variant="light"
        w="fit-content"
        disabled={missing !== null}
        onClick={() => onAnswer(answerMapping(proposal, chosen, platform))}
      >
        {t('use')}
      </Button>
      <Text size="xs" className="ms-soft" role="status">
        {missing ? t(`missing.${missing}`) : ''}
      </Text>
    </Stack>
  );
}
