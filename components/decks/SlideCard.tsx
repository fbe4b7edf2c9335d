import { ActionIcon, Button, Collapse, Group, Stack, Text, Textarea, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslations } from 'use-intl';
import type { DeckLook } from '../../utils/decks/deck.ts';
import { PictureButton } from './PictureButton.tsx';
import { SlidePreview } from './SlidePreview.tsx';
import type { ShownDeck, ShownSlide } from './use-deck.ts';
import { copyChart, saveChart } from './use-deck-file.ts';
import { plainText } from './use-slide-look.ts';

interface SlideCardProps {
  shown: ShownSlide;
  number: number;
  last: boolean;
  deck: ShownDeck;
  look: DeckLook;
}

/** A slide with what can be done to it: move, leave out, change its sentence, take its chart elsewhere. */
export function SlideCard({ shown, number, last, deck, look }: SlideCardProps) {
  const t = useTranslations('decks');
  const [editing, setEditing] = useState(false);
  const [open, setOpen] = useState(false);
  const { slide, isOut } = shown;
  const name = t('slide', { number });
  const step = (label: string, by: -1 | 1, disabled: boolean) => (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={`${label}: ${name}`}
        disabled={disabled}
        onClick={({ currentTarget }) => moveWith(currentTarget, () => deck.move(slide.id, by))}
      >
        {by < 0 ? <IconArrowUp size={18} /> : <IconArrowDown size={18} />}
      </ActionIcon>
    </Tooltip>
  );
  return (
    <Stack gap="xs" component="article" aria-label={name} opacity={isOut ? 0.55 : 1}>
      <SlidePreview slide={slide} look={look} language={deck.deck.language} />
      {isOut ? (
        <Text size="sm" role="status">
          {t('leftOut')}
        </Text>
      ) : null}
      {editing ? <EditSentence shown={shown} deck={deck} onDone={() => setEditing(false)} /> : null}
      {shown.loose.length > 0 ? (
        <Text size="sm" c="var(--ms-clay)" role="status">
          {t('loose', { numbers: shown.loose.join(', ') })}
        </Text>
      ) : null}
      {shown.lost.length > 0 ? (
        <Text size="sm" className="ms-soft" role="status">
          {t('lost', { numbers: shown.lost.join(', ') })}
        </Text>
      ) : null}
      <Group gap="sm" className="ms-breaks">
        {step(t('earlier'), -1, number === 1)}
        {step(t('later'), 1, last)}
        <Button size="compact-sm" variant="subtle" onClick={() => deck.toggle(slide.id)}>
          {isOut ? t('putBack') : t('leaveOut')}
        </Button>
        {editing || isOut ? null : (
          <Button size="compact-sm" variant="subtle" onClick={() => setEditing(true)}>
            {t('edit')}
          </Button>
        )}
        <Button size="compact-sm" variant="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('notes', { seconds: slide.seconds })}
        </Button>
        <ChartButtons shown={shown} deck={deck} look={look} />
        {slide.example ? <Screenshot shown={shown} deck={deck} /> : null}
      </Group>
      <Collapse expanded={open}>
        <Stack gap={4} className="ms-card" lang={deck.deck.language}>
          {slide.spoken.map((spans) => (
            <Text size="sm" key={plainText(spans)}>
              {plainText(spans)}
            </Text>
          ))}
        </Stack>
      </Collapse>
    </Stack>
  );
}

/** Moves the slide and keeps the keyboard with it: a button that is moved in the page loses it, and at the edge the other one is left. */
function moveWith(pressed: HTMLButtonElement, move: () => void): void {
  flushSync(move);
  const left = pressed.disabled ? pressed.parentElement?.querySelector<HTMLElement>('button:enabled') : pressed;
  left?.focus();
  left?.scrollIntoView({ block: 'nearest' });
}

function EditSentence({ shown, deck, onDone }: { shown: ShownSlide; deck: ShownDeck; onDone: () => void }) {
  const t = useTranslations('decks');
  const { slide, isChanged } = shown;
  return (
    <Stack gap="xs" maw={720}>
      <Textarea
        label={t('sentence')}
        autosize
        maxLength={300}
        lang={deck.deck.language}
        value={plainText(slide.title)}
        data-autofocus
        onChange={(event) => deck.rewrite(slide.id, event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button size="compact-sm" variant="light" onClick={onDone}>
          {t('done')}
        </Button>
        {isChanged ? (
          <Button size="compact-sm" variant="subtle" onClick={() => deck.rewrite(slide.id, null)}>
            {t('asBefore')}
          </Button>
        ) : null}
      </Group>
    </Stack>
  );
}

function ChartButtons({ shown, deck, look }: { shown: ShownSlide; deck: ShownDeck; look: DeckLook }) {
  const t = useTranslations('decks');
  const app = useTranslations('app.action');
  const [said, setSaid] = useState<'idle' | 'copied' | 'notCopied'>('idle');
  const { chart } = shown.slide;
  if (!chart) return null;
  const copy = async () => {
    setSaid((await copyChart(chart, deck.deck, look)) ? 'copied' : 'notCopied');
    setTimeout(() => setSaid('idle'), 2000);
  };
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={copy}
        aria-live="polite"
        aria-label={said === 'idle' ? t('chartPng') : undefined}
      >
        {said === 'idle' ? t('chartShort.png') : app(said)}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => saveChart(chart, deck.deck, look)}
        aria-label={t('chartSvg')}
        title={t('chartSvg')}
      >
        {t('chartShort.svg')}
      </Button>
    </>
  );
}

function Screenshot({ shown, deck }: { shown: ShownSlide; deck: ShownDeck }) {
  const t = useTranslations('decks');
  const { slide } = shown;
  if (slide.example?.picture) {
    return (
      <Button size="compact-sm" variant="subtle" onClick={() => deck.paste(slide.id, null)}>
        {t('pictureRemove')}
      </Button>
    );
  }
  return (
    <PictureButton
      size="compact-sm"
      label={t('picturePaste')}
      onPicked={(picture) => deck.paste(slide.id, { ...picture, alt: t('pictureAlt') })}
    />
  );
}
