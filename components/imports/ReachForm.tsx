import { Button, Group, Select, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type PlatformId, platformIds, platformNames } from '../../utils/model/platforms.ts';
import { useSettings } from '../settings/use-settings.ts';
import { typePageReach } from './use-page-totals.ts';

interface ReachFormProps {
  /** The month the number is of, `YYYY-MM`. */
  month: string;
  platform: PlatformId;
  /** Where the month is chosen, when it can be. */
  monthField?: ReactNode;
  /** Beside the button. */
  children?: ReactNode;
  /** The keyboard begins in the number. */
  begins?: boolean;
  onSaved: () => void;
}

/**
 * The page's own number of people for a month, typed as the platform's statistics page shows it: "15 200", "15,2k". A plain
 * field: one that groups digits while they are typed can put the next one in the wrong place.
 */
export function ReachForm({ month, platform: first, monthField, children, begins, onSaved }: ReachFormProps) {
  const t = useTranslations('imports.pageReach');
  const typing = useTranslations('thisPage.typed');
  const { language } = useSettings();
  const [platform, setPlatform] = useState(first);
  const [reach, setReach] = useState('');
  const [isWrong, setWrong] = useState(false);
  const save = async () => {
    const isStored = await typePageReach(platform, month, reach, language);
    setWrong(!isStored);
    if (!isStored) return;
    setReach('');
    onSaved();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Group gap="xs" align="flex-start">
        <Select
          label={t('platform')}
          w={140}
          allowDeselect={false}
          data={platformIds.map((value) => ({ value, label: platformNames[value] }))}
          value={platform}
          onChange={(value) => setPlatform(value as PlatformId)}
        />
        {monthField}
        <TextInput
          label={t('reach')}
          w={140}
          inputMode="numeric"
          value={reach}
          error={isWrong ? typing('numberProblem') : undefined}
          onChange={(event) => {
            setReach(event.currentTarget.value);
            setWrong(false);
          }}
          data-autofocus={begins || undefined}
        />
        {/* Level with the fields, below the height of a label. */}
        <Group gap="xs" mt={24}>
          <Button type="submit" variant="light" disabled={reach.trim() === ''}>
            {t('save')}
          </Button>
          {children}
        </Group>
      </Group>
    </form>
  );
}
