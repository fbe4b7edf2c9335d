import { Anchor, Button, Checkbox, Group, Text } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import type { ConsentScope } from '../../utils/model/people.ts';
import { notLegalAdvice, sayWithdrawn } from '../../utils/planning/take-down.ts';
import { titleOf } from '../posts/use-posts.ts';
import { useSettings } from '../settings/use-settings.ts';
import { CopyText } from '../ui/CopyText.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Section } from '../ui/Section.tsx';
import { offerUndo } from '../ui/undo.tsx';
import { Since, useDay } from '../ui/When.tsx';
import { addressOf } from '../use-place.ts';
import { NewConsent } from './NewConsent.tsx';
import { type ShownPerson, storedColleague, tickTakenDown, withdraw } from './use-person.ts';

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

function AfterWithdrawal({ person: { colleague, takeDown, plannedWith } }: { person: ShownPerson }) {
  const t = useTranslations('people.consent');
  const name = colleague.name.split(' ')[0] ?? colleague.name;
  return (
    <Notice
      tone="warm"
      actions={
        <CopyText
          size="compact-sm"
          label={t('reply', { name })}
          text={async () => {
            // The card may show an invented name; the reply is to the person.
            const reader = (await storedColleague(colleague.id)) ?? colleague;
            return sayWithdrawn(reader, takeDown.length);
          }}
        />
      }
    >
      {takeDown.length === 0 ? t('nothingToTakeDown', { name }) : t('takeDown')}
      {takeDown.map((found) => (
        <TakenDown key={found.post.id} found={found} />
      ))}
      {plannedWith.length > 0 ? <div>{t('plannedWith')}</div> : null}
      {plannedWith.map((post) => (
        <div key={post.id}>
          <Anchor href={addressOf('plan', post.id)} size="sm">
            {post.title}
          </Anchor>
        </div>
      ))}
    </Notice>
  );
}

/** One post to take down or change, with a tick to keep track by. */
function TakenDown({ found }: { found: ShownPerson['takeDown'][number] }) {
  const t = useTranslations('people.consent');
  const { post, isDown } = found;
  const words = useTranslations('posts');
  const title = titleOf({ post, note: null }, words('untitled'), 72);
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <Checkbox
        size="xs"
        mt={3}
        aria-label={t('isDown', { title })}
        checked={isDown}
        onChange={(event) => void tickTakenDown(found, event.currentTarget.checked)}
      />
      <Anchor href={addressOf('post', post.id)} size="sm" td={isDown ? 'line-through' : undefined}>
        {title}
      </Anchor>
    </Group>
  );
}
