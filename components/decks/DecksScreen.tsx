import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DeckLook } from '../../utils/decks/deck.ts';
import type { Language } from '../../utils/model/people.ts';
import { useSettings } from '../settings/use-settings.ts';
import { CopyText } from '../ui/CopyText.tsx';
import { Lines } from '../ui/Lines.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { goTo } from '../use-place.ts';
import { DeckChoices } from './DeckChoices.tsx';
import { SlideCard } from './SlideCard.tsx';
import { type DeckWish, type ShownDeck, useDeck } from './use-deck.ts';
import { useDeckBasis } from './use-deck-basis.ts';
import { useDeckFile } from './use-deck-file.ts';

/** Presentations: choose what to tell, look at it slide by slide, change it, save it. An id opens a campaign's. */
export default function DecksScreen({ id }: { id: string | null }) {
  const t = useTranslations('decks');
  const app = useTranslations('app');
  const settings = useSettings();
  const [language, setLanguage] = useState<Language>(settings.language);
  const [look, setLook] = useState<DeckLook>({ theme: 'light', colour: settings.companyColour, logo: null });
  const [wish, setWish] = useState<DeckWish>({
    kind: id ? 'campaign' : 'tenMinutes',
    from: null,
    campaignId: id,
    form: 'five',
  });
  const stored = useDeckBasis(language);
  const campaigns = stored?.campaigns ?? [];
  const chosen = wish.campaignId ?? campaigns[0]?.id ?? null;
  const [first] = campaigns;
  const deck = useDeck(
    wish.campaignId || !first ? wish : { ...wish, campaignId: first.id },
    stored?.basis ?? null,
    campaigns,
  );
  if (!stored) return <Lines label={app('loading')} />;
  return (
    <Page title={t('title')}>
      <Text className="ms-soft" maw="62ch">
        {t('intro')}
      </Text>
      <DeckChoices
        wish={{ ...wish, campaignId: chosen }}
        onWish={setWish}
        language={language}
        onLanguage={setLanguage}
        look={look}
        onLook={setLook}
        campaigns={campaigns}
      />
      {deck ? (
        <ShownSlides deck={deck} look={look} />
      ) : (
        <Notice actions={<Button onClick={() => goTo('campaigns', 'new')}>{t('newCampaign')}</Button>}>
          {t('noCampaign')}
        </Notice>
      )}
    </Page>
  );
}

function ShownSlides({ deck, look }: { deck: ShownDeck; look: DeckLook }) {
  const t = useTranslations('decks');
  const { file, save, print, cancel } = useDeckFile();
  const { kind, slides } = deck.deck;
  const making = file.state === 'making';
  const thin = kind === 'tenMinutes' && deck.slides.length < 4;
  return (
    <>
      <Stack gap="xs">
        <Text>{t('slides', { count: slides.length, minutes: deck.minutes })}</Text>
        {thin ? <Notice>{t('fewer')}</Notice> : null}
        <Group gap="xs">
          <Button onClick={() => save(deck.deck, look, 'pptx')} disabled={making || slides.length === 0}>
            {t('save')}
          </Button>
          <CopyText label={t('copyText')} text={() => deck.text} />
          {making ? (
            <Button variant="subtle" onClick={cancel}>
              {t('cancel')}
            </Button>
          ) : null}
        </Group>
        {making ? <Progress value={file.share * 100} aria-label={t('saving')} maw={360} /> : null}
        <Text size="sm" className="ms-soft" role="status">
          {file.state === 'saved' ? t('saved') : file.state === 'failed' ? t('failed') : ''}
        </Text>
      </Stack>
      <Stack gap="xl" maw={960}>
        {deck.slides.map((shown, at) => (
          <SlideCard
            key={shown.slide.id}
            shown={shown}
            number={at + 1}
            last={at === deck.slides.length - 1}
            deck={deck}
            look={look}
          />
        ))}
      </Stack>
      {kind === 'month' || kind === 'quarter' ? (
        <Section title={t('picture')}>
          <Text size="sm" className="ms-soft">
            {t('pictureWhy')}
          </Text>
          <Group gap="xs">
            <Button variant="light" disabled={making} onClick={() => print(deck.deck, look)}>
              {t('print')}
            </Button>
            <Button variant="subtle" disabled={making} onClick={() => save(deck.deck, look, 'png')}>
              {t('savePng')}
            </Button>
            <Button variant="subtle" disabled={making} onClick={() => save(deck.deck, look, 'svg')}>
              {t('saveSvg')}
            </Button>
          </Group>
        </Section>
      ) : null}
    </>
  );
}
