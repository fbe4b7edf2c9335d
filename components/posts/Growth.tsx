import { Text } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import type { PostHistory } from '../../utils/model/post-history.ts';
import type { MetricReading } from '../../utils/model/readings.ts';
import { Section } from '../ui/Section.tsx';
import { When } from '../ui/When.tsx';
import { useMetricName } from './use-metric-name.ts';

/** Every reading of a post, newest first, each with what it said. Readings are never changed, so neither is this list. */
export function Growth({ history: { post, snapshots } }: { history: PostHistory }) {
  const t = useTranslations('posts');
  const format = useFormatter();
  const metricName = useMetricName();
  const said = (reading: MetricReading) =>
    `${metricName(reading.metric, post.platform)} ${reading.low === reading.high ? '' : '≈ '}${format.number(reading.value)}`;
  return (
    <Section title={t('history')}>
      {snapshots.length === 1 ? (
        <Text size="sm" className="ms-soft">
          {t('oneReading')}
        </Text>
      ) : null}
      {[...snapshots].reverse().map((snapshot) => (
        <div key={snapshot.id}>
          <Text size="sm" fw={550} className="ms-sentence">
            <When at={snapshot.takenAt} /> <span className="ms-soft">· {t(`source.${snapshot.source}`)}</span>
          </Text>
          <Text size="sm" className="ms-soft">
            {snapshot.readings.map(said).join(' · ')}
          </Text>
        </div>
      ))}
    </Section>
  );
}
