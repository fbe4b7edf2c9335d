import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Lines } from '../ui/Lines.tsx';
import { Page } from '../ui/Page.tsx';
import { addressOf, goTo } from '../use-place.ts';
import { NewColleague } from './NewColleague.tsx';
import classes from './people.module.css';
import { useColleagues } from './use-colleagues.ts';

/** Colleagues, alphabetically. Never a ranking. */
export default function PeopleScreen() {
  const t = useTranslations('people');
  const app = useTranslations('app');
  const colleagues = useColleagues();
  const [adding, setAdding] = useState(false);
  if (!colleagues) return <Lines label={app('loading')} />;
  const form = <NewColleague onDone={(added) => (added ? goTo('person', added.id) : setAdding(false))} />;
  if (colleagues.length === 0) {
    return (
      <Page title={t('title')}>
        {adding ? (
          form
        ) : (
          <EmptyState
            title={t('empty.title')}
            body={t('empty.body')}
            action={{ label: t('empty.action'), onClick: () => setAdding(true) }}
          />
        )}
      </Page>
    );
  }
  return (
    <Page
      title={t('title')}
      actions={
        <Button variant={adding ? 'subtle' : 'light'} size="compact-md" onClick={() => setAdding(!adding)}>
          {adding ? app('action.cancel') : t('add')}
        </Button>
      }
    >
      {adding ? form : null}
      <ul className={classes.list}>
        {colleagues.map((colleague) => (
          <li key={colleague.id}>
            <a className={classes.row} href={addressOf('person', colleague.id)}>
              <span className={classes.initials} aria-hidden="true">
                {initialsOf(colleague.name)}
              </span>
              <Stack gap={0} miw={0}>
                <Text fw={550} size="sm" dir="auto">
                  {colleague.name}
                </Text>
                <Text size="xs" className="ms-soft">
                  {colleague.department ?? colleague.canHelpWith.map((role) => t(`role.${role}`)).join(', ')}
                </Text>
              </Stack>
            </a>
          </li>
        ))}
      </ul>
      <Text size="xs" className="ms-soft">
        {t('purpose')}
      </Text>
    </Page>
  );
}

/** First letters of the first and last name: a picture is never fetched from a platform. */
export function initialsOf(name: string): string {
  const parts = name.trim().split(/\s+/);
  const letters = [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map((part) => [...(part ?? '')][0] ?? '');
  return letters.join('').toLocaleUpperCase();
}
