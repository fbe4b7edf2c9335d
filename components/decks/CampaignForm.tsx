import { Box, Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Campaign } from '../../utils/model/plans.ts';
import { useSettings } from '../settings/use-settings.ts';
import { CopyText } from '../ui/CopyText.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Section } from '../ui/Section.tsx';
import { offerUndo } from '../ui/undo.tsx';
import { goTo } from '../use-place.ts';
import { CampaignResults } from './CampaignResults.tsx';
import { answered, campaignFields, campaignText, changeCampaign, dropCampaign } from './use-campaigns.ts';
import { useDeckBasis } from './use-deck-basis.ts';

const longest = { what: 1000, how: 1000, audience: 1000, budget: 300, hope: 1000 } as const;

/** The five questions, and afterwards what happened. Everything is kept as it is written. */
export function CampaignForm({ campaign }: { campaign: Campaign }) {
  const t = useTranslations('decks.campaigns');
  const app = useTranslations('app');
  const { language } = useSettings();
  const stored = useDeckBasis(language);
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
    <Stack gap="md">
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
          <CopyText
            label={t('text')}
            disabled={!stored || answered(campaign) === 0}
            text={() => (stored ? campaignText(campaign, stored.basis) : '')}
          />
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
        <CampaignResults campaign={campaign} onChange={(results) => change({ results })} />
      </Section>
      <Button variant="subtle" color="gray" onClick={remove} style={{ alignSelf: 'flex-start' }}>
        {t('remove')}
      </Button>
    </Stack>
  );
}
