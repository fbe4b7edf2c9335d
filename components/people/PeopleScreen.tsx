import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { NamesHidden } from '../settings/NamesHidden.tsx';
import { useSettings } from '../settings/use-settings.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Lines } from '../ui/Lines.tsx';
import { Page } from '../ui/Page.tsx';
import { goTo } from '../use-place.ts';
import { ManyColleagues } from './ManyColleagues.tsx';
import { NewColleague } from './NewColleague.tsx';
import { RegisterCare } from './RegisterCare.tsx';
import { useColleagues } from './use-colleagues.ts';
import { WhoCanHelp } from './WhoCanHelp.tsx';

/** Colleagues, alphabetically. Never a ranking. */
export default function PeopleScreen() {
  const t = useTranslations('people');
  const app = useTranslations('app');
  const colleagues = useColleagues();
  const { demoNames } = useSettings();
  const [adding, setAdding] = useState<'one' | 'many' | null>(null);
  if (!colleagues) return <Lines label={app('loading')} />;
  const isEmpty = colleagues.length === 0;
  // One place for what is being filled in, whether or not anybody is here yet: it stays when the first one comes.
  return (
    <Page
      title={t('title')}
      actions={
        // What is being filled in has its own way out.
        isEmpty || demoNames || adding !== null ? null : (
          <Group gap="xs">
            <Button variant="subtle" size="compact-md" onClick={() => setAdding('many')}>
              {t('addMany')}
            </Button>
            <Button size="compact-md" onClick={() => setAdding('one')}>
              {t('add')}
            </Button>
          </Group>
        )
      }
    >
      {isEmpty ? null : <NamesHidden />}
      {adding === 'one' ? (
        <NewColleague known={colleagues} onDone={(added) => (added ? goTo('person', added.id) : setAdding(null))} />
      ) : null}
      {adding === 'many' ? <ManyColleagues known={colleagues} onDone={() => setAdding(null)} /> : null}
      {isEmpty && adding === null ? (
        <>
          <EmptyState
            title={t('empty.title')}
            body={t('empty.body')}
            action={{ label: t('empty.action'), onClick: () => setAdding('one') }}
          />
          <Button variant="subtle" size="compact-md" w="fit-content" onClick={() => setAdding('many')}>
            {t('addMany')}
          </Button>
        </>
      ) : null}
      {isEmpty ? null : (
        <>
          <RegisterCare />
          <WhoCanHelp colleagues={colleagues} />
          <Text size="xs" className="ms-soft">
            {t('purpose')}
          </Text>
        </>
      )}
    </Page>
  );
}
