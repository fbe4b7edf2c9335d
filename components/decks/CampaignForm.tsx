import { ActionIcon, Box, Button, Group, NumberInput, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Campaign } from '../../utils/model/plans.ts';
import { useSettings } from '../settings/use-settings.ts';
import { DateField } from '../ui/DateField.tsx';
import { Section } from '../ui/Section.tsx';
import { offerUndo } from '../ui/undo.tsx';
import { goTo } from '../use-place.ts';
import { answered, campaignFields, campaignText, changeCampaign, dropCampaign } from './use-campaigns.ts';
import { useCopiedText } from './use-copied-text.ts';
import { useDeckBasis } from './use-deck-basis.ts';

const longest = { what: 1000, how: 1000, audience: 1000, budget: 300, hope: 1000 } as const;

/** The five questions, and afterwards what happened. Everything is kept as it is written. */
export function CampaignForm({ campaign }: { campaign: Campaign }) {
  const t = useTranslations('decks.campaigns');
  const app = useTranslations('app');
  const { language } = useSettings();
  const stored = useDeckBasis(language);
  const { copied, copy } = useCopiedText();
  // As it was when the form was opened: what is being written is never overwritten by its own echo.
  const [first] = useState(campaign);
  const change = (part: Partial<Campaign>) => changeCampaign(campaign.id, part);
  const remove = async () => {
    const undo = await dropCampaign(campaign.id);
    goTo('campaigns');
    offerUndo({ said: t('removed'), undoLabel: app('action.undo'), undo });
  };
  const date = (field: 'from' | 'to') => (
    <Box flex="1 1 140px">
      <DateField label={t(field)} value={campaign[field]} onPick={(day) => change({ [field]: day })} />
    </Box>
  );
  return (
    <Stack gap="md" maw={720}>
      <Section title={t('five')}>
        <TextInput
          label={t('name')}
          maxLength={120}
          defaultValue={first.name}
          onChange={(event) => event.currentTarget.value.trim() && change({ name: event.currentTarget.value.trim() })}
        />
        {campaignFields.map((field) => (
          <Textarea
            key={field}
            label={t(field)}
            description={t(`${field}Hint`)}
            autosize
            minRows={1}
            maxLength={longest[field]}
            defaultValue={first[field]}
            onChange={(event) => change({ [field]: event.currentTarget.value })}
          />
        ))}
        <Group gap="sm" align="flex-end">
          {date('from')}
          {date('to')}
        </Group>
        <Group gap="xs">
          <Button disabled={answered(campaign) === 0} onClick={() => goTo('decks', campaign.id)}>
            {t('slides')}
          </Button>
          <Button
            variant="light"
            disabled={!stored || answered(campaign) === 0}
            onClick={() => stored && copy(campaignText(campaign, stored.basis))}
          >
            {copied ? app('action.copied') : t('text')}
          </Button>
        </Group>
      </Section>
      <Section title={t('after')}>
        <Text size="sm" className="ms-soft">
          {t('afterWhy')}
        </Text>
        <Textarea
          label={t('happened')}
          description={t('happenedHint')}
          autosize
          maxLength={2000}
          defaultValue={first.happened ?? ''}
          onChange={(event) => change({ happened: event.currentTarget.value || null })}
        />
        <Results campaign={campaign} onChange={(results) => change({ results })} />
      </Section>
      <Button variant="subtle" color="gray" onClick={remove} style={{ alignSelf: 'flex-start' }}>
        {t('remove')}
      </Button>
    </Stack>
  );
}

function Results({ campaign, onChange }: { campaign: Campaign; onChange: (results: Campaign['results']) => void }) {
  const t = useTranslations('decks.campaigns');
  const [name, setName] = useState('');
  const [value, setValue] = useState<number | string>('');
  const [where, setWhere] = useState('');
  const add = () => {
    if (!name.trim() || typeof value !== 'number') return;
    onChange([...campaign.results, { name: name.trim(), value, where: where.trim() }]);
    setName('');
    setValue('');
    setWhere('');
  };
  return (
    <Stack gap="xs">
      <Text size="sm" fw={500}>
        {t('results')}
      </Text>
      {campaign.results.map((result, at) => (
        <Group key={`${result.name}-${result.value}`} gap="xs" wrap="nowrap">
          <Text size="sm" flex={1}>
            <span className="ms-number">{result.value}</span> {result.name}
            {result.where ? <span className="ms-soft"> · {result.where}</span> : null}
          </Text>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`${t('removeResult')}: ${result.name}`}
            onClick={() => onChange(campaign.results.filter((_, nth) => nth !== at))}
          >
            <IconX size={16} />
          </ActionIcon>
        </Group>
      ))}
      <Group gap="xs" align="flex-end">
        <TextInput
          label={t('resultName')}
          flex="2 1 120px"
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NumberInput label={t('resultValue')} flex="1 1 90px" min={0} hideControls value={value} onChange={setValue} />
        <TextInput
          label={t('resultWhere')}
          flex="2 1 140px"
          maxLength={200}
          value={where}
          onChange={(event) => setWhere(event.currentTarget.value)}
        />
        <Button variant="light" onClick={add} disabled={!name.trim() || typeof value !== 'number'}>
          {t('addResult')}
        </Button>
      </Group>
    </Stack>
  );
}
