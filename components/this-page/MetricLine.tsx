import { Box, Code, Collapse, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useFormatter, useTranslations } from 'use-intl';
import type { PlatformId } from '../../utils/model/platforms.ts';
import type { MetricReading } from '../../utils/model/readings.ts';
import { useMetricName } from '../posts/use-metric-name.ts';

/** One number as it was read: the value, whether it is rounded, and on request the raw text and where it stood. */
export function MetricLine({ reading, platform }: { reading: MetricReading; platform: PlatformId }) {
  const t = useTranslations('thisPage');
  const format = useFormatter();
  const metricName = useMetricName();
  const [open, { toggle }] = useDisclosure(false);
  const rounded = reading.low !== reading.high;
  const between = t('between', { low: format.number(reading.low), high: format.number(reading.high) });
  return (
    <Box component="li">
      <UnstyledButton w="100%" py={5} aria-expanded={open} onClick={toggle} title={t('whereRead')}>
        <Group justify="space-between" wrap="nowrap" gap="sm">
          <Text size="sm">{metricName(reading.metric, platform)}</Text>
          <Text fw={650} className="ms-number" title={rounded ? between : t('exact')}>
            {rounded ? `${t('about')} ` : ''}
            {format.number(reading.value)}
          </Text>
        </Group>
      </UnstyledButton>
      <Collapse expanded={open}>
        <Stack gap={2} pb="xs" className="ms-soft" fz="xs">
          {rounded ? <span>{between}</span> : null}
          <span>
            {t('rawText')}: <Code>{reading.raw}</Code>
          </span>
          <span>
            {t('place')}: {reading.where}
          </span>
          {reading.rank > 0 ? <span>{t('fallback', { rank: reading.rank })}</span> : null}
        </Stack>
      </Collapse>
    </Box>
  );
}
