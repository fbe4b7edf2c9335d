import { ActionIcon, Button, FileButton, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatDecimal } from '../../utils/language/format.ts';
import type { Campaign } from '../../utils/model/plans.ts';
import { useSettings } from '../settings/use-settings.ts';
import { type AdFile, adMetrics, openAdFile } from './use-ad-results.ts';
import { typedResult } from './use-campaigns.ts';

type Results = Campaign['results'];

/**
 * What happened, in numbers: typed one by one, or taken from the ad account's own file. They are typed in a plain field: one
 * that groups digits while they are typed can put the next one in the wrong place.
 */
export function CampaignResults({
  campaign: { results },
  onChange,
}: {
  campaign: Campaign;
  onChange: (results: Results) => void;
}) {
  const t = useTranslations('decks.campaigns');
  const { language } = useSettings();
  const [name, setName] = useState('');
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [where, setWhere] = useState('');
  const add = () => {
    const value = typedResult(typed, language);
    setWrong(value === null);
    if (value === null) return;
    onChange([...results, { name: name.trim(), value, where: where.trim() }]);
    setName('');
    setTyped('');
    setWhere('');
  };
  return (
    <Stack gap="xs">
      <Text size="sm" fw={500}>
        {t('results')}
      </Text>
      {results.map((result, at) => (
        <Group key={`${result.name}-${result.value}-${result.where}`} gap="xs" wrap="nowrap">
          <Text size="sm" flex={1}>
            <span className="ms-number">{formatDecimal(result.value, language, 2)}</span> {result.name}
            {result.where ? <span className="ms-soft"> · {result.where}</span> : null}
          </Text>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`${t('removeResult')}: ${result.name}`}
            onClick={() => onChange(results.filter((_, nth) => nth !== at))}
          >
            <IconX size={16} />
          </ActionIcon>
        </Group>
      ))}
      <Group gap="xs" align="flex-start">
        <TextInput
          label={t('resultName')}
          flex="2 1 120px"
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t('resultValue')}
          flex="1 1 90px"
          inputMode="numeric"
          value={typed}
          error={isWrong ? t('resultProblem') : undefined}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(false);
          }}
        />
        <TextInput
          label={t('resultWhere')}
          flex="2 1 140px"
          maxLength={200}
          value={where}
          onChange={(event) => setWhere(event.currentTarget.value)}
        />
      </Group>
      <Button variant="light" w="fit-content" onClick={add} disabled={!name.trim() || !typed.trim()}>
        {t('addResult')}
      </Button>
      <FromFile results={results} onChange={onChange} />
    </Stack>
  );
}

/** A file with several campaigns asks which; the same file once more adds nothing. */
function FromFile({ results, onChange }: { results: Results; onChange: (results: Results) => void }) {
  const t = useTranslations('decks.campaigns');
  const [file, setFile] = useState<AdFile | 'none' | null>(null);
  const emptyField = useRef<() => void>(null);
  const take = (from: AdFile, at: number) => {
    const picked = from.campaigns[at];
    if (!picked) return;
    const where = t('fromFile', { file: from.name }).slice(0, 200);
    const brought = adMetrics.flatMap((metric) => {
      const value = picked.numbers[metric];
      return value === undefined ? [] : [{ name: t(`brought.${metric}`), value, where }];
    });
    const isSame = (one: Results[number]) => brought.some(({ name }) => name === one.name && one.where === where);
    onChange([...results.filter((one) => !isSame(one)), ...brought]);
    setFile(null);
  };
  const open = async (chosen: File | null) => {
    emptyField.current?.();
    if (!chosen) return;
    const opened = await openAdFile(chosen);
    if (opened?.campaigns.length === 1) take(opened, 0);
    else setFile(opened ?? 'none');
  };
  return (
    <Stack gap={4}>
      <FileButton resetRef={emptyField} accept=".csv,.tsv,.txt" onChange={open}>
        {(props) => (
          <Button variant="subtle" w="fit-content" {...props}>
            {t('bring')}
          </Button>
        )}
      </FileButton>
      <Text size="sm" className="ms-soft" role="status">
        {file === 'none' ? t('noCampaigns') : t('bringHint')}
      </Text>
      {file && file !== 'none' ? (
        <Select
          label={t('which')}
          maw={420}
          data={file.campaigns.map(({ name }, at) => ({ value: String(at), label: name }))}
          value={null}
          onChange={(at) => at !== null && take(file, Number(at))}
        />
      ) : null}
    </Stack>
  );
}
