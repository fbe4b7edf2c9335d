import { Button, Chip, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { type ConsentScope, consentScopes } from '../../utils/model/people.ts';
import { notLegalAdvice, sayWithdrawn } from '../../utils/planning/take-down.ts';
import { useSettings } from '../settings/use-settings.ts';
import { Notice } from '../ui/Notice.tsx';
import { Section } from '../ui/Section.tsx';
import { offerUndo } from '../ui/undo.tsx';
import { Since, useDay } from '../ui/When.tsx';
import { addressOf } from '../use-place.ts';
import { giveConsent, type ShownPerson, withdraw } from './use-person.ts';

/** What a person has agreed to. Withdrawing is as easy as giving, and says what follows from it. */
export function Consents({ person }: { person: ShownPerson }) {
  const t = useTranslations('people.consent');
  const app = useTranslations('app');
  const format = useFormatter();
  const day = useDay();
  const { language } = useSettings();
  const { colleague, consents } = person;
  const standing = consents.filter(({ withdrawnAt }) => withdrawnAt === null);
  const scopesOf = (scopes: readonly ConsentScope[]) => format.list(scopes.map((scope) => t(`scope.${scope}`)));
  const takeBack = async () => {
    const undo = await withdraw(colleague.id, consents);
    offerUndo({ said: t('withdrew'), undoLabel: app('action.undo'), undo });
  };
  return (
    <Section title={t('title')}>
      {consents.length === 0 ? <Text size="sm">{t('none')}</Text> : null}
      {consents.map((consent) => (
        <Text key={consent.id} size="sm" td={consent.withdrawnAt ? 'line-through' : undefined}>
          {t('given', { scopes: scopesOf(consent.scopes), day: day(consent.from), how: consent.howGiven })}
          {consent.until ? ` · ${t('until', { day: day(consent.until) })}` : ''}
          {consent.withdrawnAt ? (
            <>
              {' · '}
              <Since at={consent.withdrawnAt} say={(when) => t('withdrawn', { when })} />
            </>
          ) : null}
        </Text>
      ))}
      {standing.length > 0 ? (
        <Button variant="light" color="clay" size="compact-sm" w="fit-content" onClick={takeBack}>
          {t('withdraw')}
        </Button>
      ) : null}
      {standing.length === 0 && consents.length > 0 ? <AfterWithdrawal person={person} /> : null}
      <NewConsent colleagueId={colleague.id} />
      <Text size="xs" className="ms-soft">
        {notLegalAdvice[language]}
      </Text>
    </Section>
  );
}

function AfterWithdrawal({ person: { colleague, takeDown } }: { person: ShownPerson }) {
  const t = useTranslations('people.consent');
  const name = colleague.name.split(' ')[0] ?? colleague.name;
  return (
    <Notice
      tone="warm"
      actions={
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => navigator.clipboard.writeText(sayWithdrawn(colleague, takeDown.length))}
        >
          {t('reply', { name })}
        </Button>
      }
    >
      {takeDown.length === 0 ? t('nothingToTakeDown', { name }) : t('takeDown')}
      {takeDown.map((post) => (
        <div key={post.id}>
          <a href={addressOf('post', post.id)}>{post.excerpt?.slice(0, 70) ?? post.id}</a>
        </div>
      ))}
    </Notice>
  );
}

function NewConsent({ colleagueId }: { colleagueId: string }) {
  const t = useTranslations('people.consent');
  const [open, setOpen] = useState(false);
  const [scopes, setScopes] = useState<ConsentScope[]>(['picture']);
  const [how, setHow] = useState('');
  const [until, setUntil] = useState('');
  if (!open) {
    return (
      <Button variant="subtle" size="compact-sm" w="fit-content" px={0} onClick={() => setOpen(true)}>
        {t('add')}
      </Button>
    );
  }
  const save = async () => {
    await giveConsent(colleagueId, scopes, how, until || null);
    setOpen(false);
  };
  return (
    <Stack gap="sm">
      <Chip.Group multiple value={scopes} onChange={(chosen) => setScopes(chosen as ConsentScope[])}>
        <Group gap={6} role="group" aria-label={t('scopes')}>
          {consentScopes.map((scope) => (
            <Chip key={scope} value={scope} size="xs" variant="light">
              {t(`scope.${scope}`)}
            </Chip>
          ))}
          <Text size="xs" className="ms-soft">
            {t('everywhere')}
          </Text>
        </Group>
      </Chip.Group>
      <TextInput
        label={t('how')}
        placeholder={t('howHint')}
        value={how}
        maxLength={300}
        onChange={(event) => setHow(event.currentTarget.value)}
      />
      <TextInput
        label={t('untilField')}
        type="date"
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
      <Button w="fit-content" variant="light" disabled={scopes.length === 0 || !how.trim()} onClick={save}>
        {t('add')}
      </Button>
    </Stack>
  );
}
