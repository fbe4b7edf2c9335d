import { Button, Group, NumberInput, Select, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type PlatformId, platformIds, platformNames } from '../../utils/model/platforms.ts';
import { Section } from '../ui/Section.tsx';
import { typePageReach } from './use-import.ts';

/** The page's own number of people for a month: posts' reach is never summed, so this is the only way to say it. */
export function PageReach() {
  const t = useTranslations('imports.pageReach');
  const [platform, setPlatform] = useState<PlatformId>('linkedin');
  const [month, setMonth] = useState('');
  const [reach, setReach] = useState<number | string>('');
  const [saved, setSaved] = useState(false);
  const save = async () => {
    await typePageReach(platform, month, Number(reach));
    setSaved(true);
    setReach('');
  };
  return (
    <Section title={t('title')}>
      <Text size="sm" className="ms-soft">
        {t('why')}
      </Text>
      <Group gap="xs" align="flex-end">
        <Select
          label={t('platform')}
          w={140}
          allowDeselect={false}
          data={platformIds.map((value) => ({ value, label: platformNames[value] }))}
          value={platform}
          onChange={(value) => setPlatform(value as PlatformId)}
        />
        <TextInput
          label={t('month')}
          type="month"
          value={month}
          onChange={(event) => setMonth(event.currentTarget.value)}
        />
        <NumberInput
          label={t('reach')}
          w={140}
          min={0}
          allowDecimal={false}
          thousandSeparator=" "
          value={reach}
          onChange={setReach}
        />
        <Button variant="light" disabled={!/^\d{4}-\d{2}$/.test(month) || typeof reach !== 'number'} onClick={save}>
          {t('save')}
        </Button>
        {saved ? (
          <Text size="sm" role="status">
            ✓ {t('saved')}
          </Text>
        ) : null}
      </Group>
    </Section>
  );
}
