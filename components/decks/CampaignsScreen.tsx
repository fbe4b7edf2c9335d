import { Anchor, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Lines } from '../ui/Lines.tsx';
import { Page } from '../ui/Page.tsx';
import { addressOf, goTo } from '../use-place.ts';
import { CampaignForm } from './CampaignForm.tsx';
import { addCampaign, answered, useCampaign, useCampaigns } from './use-campaigns.ts';

/** Campaigns explained: the list, or one of them. */
export default function CampaignsScreen({ id }: { id: string | null }) {
  return id && id !== 'new' ? <OneCampaign key={id} id={id} /> : <AllCampaigns adding={id === 'new'} />;
}

function AllCampaigns({ adding }: { adding: boolean }) {
  const t = useTranslations('decks.campaigns');
  const app = useTranslations('app');
  const campaigns = useCampaigns();
  const [writing, setWriting] = useState(adding);
  if (!campaigns) return <Lines label={app('loading')} />;
  const none = campaigns.length === 0 && !writing;
  const action =
    none || writing ? null : (
      <Button size="compact-md" onClick={() => setWriting(true)}>
        {t('add')}
      </Button>
    );
  return (
    <Page title={t('title')} actions={action} narrow>
      {none ? (
        <EmptyState
          title={t('empty.title')}
          body={t('empty.body')}
          action={{ label: t('empty.action'), onClick: () => setWriting(true) }}
        />
      ) : null}
      {writing ? <NewCampaign /> : null}
      {campaigns.map((campaign) => (
        <Stack key={campaign.id} gap={4} className="ms-card" component="article">
          <Anchor href={addressOf('campaigns', campaign.id)} fw={600}>
            {campaign.name}
          </Anchor>
          {campaign.what ? (
            <Text size="sm" lineClamp={2} dir="auto">
              {campaign.what}
            </Text>
          ) : null}
          <Group gap="xs" justify="space-between">
            <Text size="sm" className="ms-soft">
              {t('filled', { count: answered(campaign) })}
            </Text>
            <Button
              size="compact-sm"
              variant="light"
              disabled={answered(campaign) === 0}
              onClick={() => goTo('decks', campaign.id)}
            >
              {t('slides')}
            </Button>
          </Group>
        </Stack>
      ))}
    </Page>
  );
}

function NewCampaign() {
  const t = useTranslations('decks.campaigns');
  const [name, setName] = useState('');
  const add = async () => {
    if (name.trim()) goTo('campaigns', await addCampaign(name.trim()));
  };
  return (
    <Group
      className="ms-card"
      component="form"
      align="flex-end"
      gap="sm"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextInput
        label={t('name')}
        flex="1 1 220px"
        maxLength={120}
        autoFocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" disabled={!name.trim()}>
        {t('add')}
      </Button>
    </Group>
  );
}

function OneCampaign({ id }: { id: string }) {
  const t = useTranslations('decks.campaigns');
  const app = useTranslations('app');
  const campaign = useCampaign(id);
  if (campaign === undefined) return <Lines label={app('loading')} />;
  return (
    <Page title={campaign?.name ?? t('title')} narrow>
      <Anchor size="sm" href={addressOf('campaigns')}>
        ← {t('back')}
      </Anchor>
      {campaign ? <CampaignForm campaign={campaign} /> : null}
    </Page>
  );
}
