import { Button, Chip, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Consent, type ConsentScope, consentPlaces, consentScopes } from '../../utils/model/people.ts';
import { platformIds, platformNames } from '../../utils/model/platforms.ts';
import { dateIn } from '../../utils/planning/dates.ts';
import { useSettings } from '../settings/use-settings.ts';
import { DateInput } from '../ui/DateInput.tsx';
import { offerUndo } from '../ui/undo.tsx';
import { giveConsent } from './use-person.ts';

type Channel = Consent['channels'][number];

/** Writes down a yes: to what, where, how and when it was given, and until when. */
export function NewConsent({ colleagueId }: { colleagueId: string }) {
  const t = useTranslations('people.consent');
  const app = useTranslations('app.action');
  const [open, setOpen] = useState(false);
  const [scopes, setScopes] = useState<ConsentScope[]>(['picture']);
  const { platforms } = useSettings();
  // Other places are uses of another kind: nobody has said yes to them by saying yes to a post.
  const [channels, setChannels] = useState<Channel[]>(() => [...(platforms.length > 0 ? platforms : platformIds)]);
  const [how, setHow] = useState('');
  const [from, setFrom] = useState(dateIn(new Date().toISOString()));
  const [until, setUntil] = useState('');
  if (!open) {
    return (
      <Button variant="subtle" size="compact-sm" w="fit-content" onClick={() => setOpen(true)}>
        {t('add')}
      </Button>
    );
  }
  const backwards = until !== '' && until < from;
  const isReady = scopes.length > 0 && channels.length > 0 && how.trim() !== '' && from !== '' && !backwards;
  const save = async () => {
    const undo = await giveConsent(colleagueId, { scopes, channels, howGiven: how, from, until: until || null });
    setOpen(false);
    setHow('');
    offerUndo({ said: t('wrote'), undoLabel: app('undo'), undo });
  };
  const chips = <T extends string>(
    label: string,
    all: readonly T[],
    chosen: T[],
    choose: (next: T[]) => void,
    say: (one: T) => string,
  ) => (
    <Stack gap={6}>
      <Text size="sm" fw={500}>
        {label}
      </Text>
      <Chip.Group multiple value={chosen} onChange={(next) => choose(next as T[])}>
        <Group gap={6} role="group" aria-label={label}>
          {all.map((one) => (
            <Chip key={one} value={one} size="xs" variant="light">
              {say(one)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Stack>
  );
  return (
    <Stack gap="sm">
      {chips(t('scopes'), consentScopes, scopes, setScopes, (scope) => t(`scope.${scope}`))}
      {chips<Channel>(t('where'), [...platformIds, ...consentPlaces], channels, setChannels, (channel) =>
        consentPlaces.some((place) => place === channel)
          ? t(`place.${channel as (typeof consentPlaces)[number]}`)
          : platformNames[channel as keyof typeof platformNames],
      )}
      <TextInput
        label={t('how')}
        placeholder={t('howHint')}
        value={how}
        maxLength={300}
        onChange={(event) => setHow(event.currentTarget.value)}
      />
      <Group gap="sm" align="flex-end">
        <DateInput label={t('fromField')} value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
        <DateInput
          label={t('untilField')}
          value={until}
          error={backwards ? t('backwards') : undefined}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
      </Group>
      <Group gap="sm">
        <Button variant="light" disabled={!isReady} onClick={save}>
          {t('add')}
        </Button>
        <Button variant="subtle" onClick={() => setOpen(false)}>
          {app('cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
