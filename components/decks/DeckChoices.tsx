import { Button, Group, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { DeckLook } from '../../utils/decks/deck.ts';
import { formatMonth } from '../../utils/language/format.ts';
import { type Language, languages } from '../../utils/model/people.ts';
import type { Campaign } from '../../utils/model/plans.ts';
import { useSettings } from '../settings/use-settings.ts';
import { PictureButton } from './PictureButton.tsx';
import type { DeckWish } from './use-deck.ts';

const kinds = ['tenMinutes', 'month', 'quarter', 'howIWork', 'campaign'] as const;
const MONTHS_BACK = 12;

interface DeckChoicesProps {
  wish: DeckWish;
  onWish: (wish: DeckWish) => void;
  language: Language;
  onLanguage: (language: Language) => void;
  look: DeckLook;
  onLook: (look: DeckLook) => void;
  campaigns: readonly Campaign[];
}

/** What to tell, of when, in which language, and how it looks. */
export function DeckChoices({ wish, onWish, language, onLanguage, look, onLook, campaigns }: DeckChoicesProps) {
  const t = useTranslations('decks');
  const people = useTranslations('people.languageName');
  const pick = (part: Partial<DeckWish>) => onWish({ ...wish, ...part });
  return (
    <Stack gap="sm" className="ms-card">
      <Select
        label={t('kind')}
        maw={420}
        allowDeselect={false}
        data={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        value={wish.kind}
        onChange={(value) => pick({ kind: kinds.find((one) => one === value) ?? 'tenMinutes', from: null })}
      />
      {wish.kind === 'month' || wish.kind === 'quarter' ? <Period wish={wish} kind={wish.kind} pick={pick} /> : null}
      {wish.kind === 'campaign' && campaigns.length > 0 ? (
        <Group gap="sm" align="flex-end">
          <Select
            label={t('campaign')}
            flex="1 1 220px"
            maw={420}
            allowDeselect={false}
            data={campaigns.map(({ id, name }) => ({ value: id, label: name }))}
            value={wish.campaignId}
            onChange={(campaignId) => pick({ campaignId })}
          />
          <Choice
            label={t('form')}
            data={[
              { value: 'five', label: t('forms.five') },
              { value: 'one', label: t('forms.one') },
            ]}
            value={wish.form}
            onChange={(form) => pick({ form: form === 'one' ? 'one' : 'five' })}
          />
        </Group>
      ) : null}
      <Group gap="md" align="flex-end">
        <Choice
          label={t('language')}
          data={languages.map((value) => ({ value, label: people(value) }))}
          value={language}
          onChange={(value) => onLanguage(languages.find((one) => one === value) ?? language)}
        />
        <Choice
          label={t('theme')}
          data={(['light', 'dark'] as const).map((value) => ({ value, label: t(`themes.${value}`) }))}
          value={look.theme}
          onChange={(theme) => onLook({ ...look, theme: theme === 'dark' ? 'dark' : 'light' })}
        />
        <Logo look={look} onLook={onLook} />
      </Group>
    </Stack>
  );
}

interface ChoiceProps {
  label: string;
  data: { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
}

function Choice({ label, data, value, onChange }: ChoiceProps) {
  return (
    <Stack gap={4}>
      <Text size="sm" fw={500}>
        {label}
      </Text>
      <SegmentedControl size="sm" aria-label={label} data={data} value={value} onChange={onChange} />
    </Stack>
  );
}

function Period({
  wish,
  kind,
  pick,
}: {
  wish: DeckWish;
  kind: 'month' | 'quarter';
  pick: (part: Partial<DeckWish>) => void;
}) {
  const t = useTranslations('decks');
  const { language } = useSettings();
  const today = new Date();
  const steps = kind === 'month' ? MONTHS_BACK : MONTHS_BACK / 3;
  const first = kind === 'month' ? today.getMonth() : today.getMonth() - (today.getMonth() % 3);
  const periods = Array.from({ length: steps + 1 }, (_, back) => {
    const day = new Date(Date.UTC(today.getFullYear(), first - back * (kind === 'month' ? 1 : 3), 1));
    const value = day.toISOString().slice(0, 10);
    const quarter = { number: String(Math.floor(day.getUTCMonth() / 3) + 1), year: String(day.getUTCFullYear()) };
    return { value, label: kind === 'month' ? formatMonth(value, language) : t('quarterName', quarter) };
  });
  return (
    <Select
      label={t('period')}
      maw={260}
      allowDeselect={false}
      data={periods}
      value={wish.from ?? periods[1]?.value ?? null}
      onChange={(from) => pick({ from })}
    />
  );
}

function Logo({ look, onLook }: { look: DeckLook; onLook: (look: DeckLook) => void }) {
  const t = useTranslations('decks');
  if (look.logo) {
    return (
      <Button size="sm" variant="subtle" onClick={() => onLook({ ...look, logo: null })}>
        {t('logoRemove')}
      </Button>
    );
  }
  return (
    <PictureButton
      size="sm"
      label={`${t('logo')}: ${t('logoChoose').toLocaleLowerCase()}`}
      onPicked={(logo) => onLook({ ...look, logo })}
    />
  );
}
