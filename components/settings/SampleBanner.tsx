import { Button, Group, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { goTo } from '../use-place.ts';
import { useSample } from '../welcome/use-welcome.ts';

/** Says that sample numbers are shown, with the one click that removes them. `atFirst`: as it was when the page opened. */
export function SampleBanner({ atFirst }: { atFirst: boolean }) {
  const t = useTranslations('app.sample');
  const sample = useSample(atFirst);
  if (!sample.shown) return null;
  return (
    <Group justify="space-between" wrap="nowrap" gap="xs" fz="xs" className="ms-soft">
      <Text fz="inherit">{sample.isBeside === undefined ? null : t(sample.isBeside ? 'beside' : 'banner')}</Text>
      <Button
        variant="subtle"
        size="compact-xs"
        className="ms-at-end"
        onClick={async () => {
          if ((await sample.remove()) === 'nothing left') goTo('welcome');
        }}
      >
        {t('remove')}
      </Button>
    </Group>
  );
}
