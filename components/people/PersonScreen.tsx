import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { HelpSoFar } from '../insights/HelpSoFar.tsx';
import { PersonLetters } from '../messages/PersonLetters.tsx';
import { PostRow } from '../posts/PostRow.tsx';
import rows from '../posts/posts.module.css';
import { NamesHidden } from '../settings/NamesHidden.tsx';
import { useSettings } from '../settings/use-settings.ts';
import { Gone } from '../ui/Gone.tsx';
import { Lines } from '../ui/Lines.tsx';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { offerUndo } from '../ui/undo.tsx';
import { addressOf, goTo } from '../use-place.ts';
import { AboutPerson } from './AboutPerson.tsx';
import { Consents } from './Consents.tsx';
import { StillNamed } from './StillNamed.tsx';
import {
  erase,
  type ShownPerson,
  type StillNamed as StillNamedText,
  savePersonFile,
  takeOffList,
  usePerson,
} from './use-person.ts';

/** One colleague: what they helped with, what they know and like, what they agreed to, what is stored. */
export default function PersonScreen({ id }: { id: string | null }) {
  const app = useTranslations('app');
  const t = useTranslations('people');
  const person = usePerson(id);
  const [erased, setErased] = useState<ErasedPerson | null>(null);
  if (person === undefined) return <Lines label={app('loading')} />;
  if (person === null && erased?.id === id) return <StillNamed name={erased.name} texts={erased.texts} />;
  if (person === null)
    return <Gone title={t('title')} says={t('gone')} back={{ label: t('title'), href: addressOf('people') }} />;
  return <Person key={person.colleague.id} person={person} onErased={setErased} />;
}

interface ErasedPerson {
  id: string;
  /** The first name, kept on this screen only. */
  name: string;
  texts: StillNamedText[];
}

function Person({ person, onErased }: { person: ShownPerson; onErased: (erased: ErasedPerson) => void }) {
  const t = useTranslations('people');
  const app = useTranslations('app');
  const { colleague, histories, letters, load } = person;
  const { demoNames } = useSettings();
  const name = colleague.name.split(' ')[0] ?? colleague.name;
  const remove = async () => {
    const undo = await takeOffList(colleague.id);
    goTo('people');
    offerUndo({ said: t('removed', { name: colleague.name }), undoLabel: app('action.undo'), undo });
  };
  return (
    <Page title={colleague.name}>
      <Text size="sm" className="ms-soft">
        {colleague.department ? `${colleague.department} · ` : ''}
        {t('load', { open: load.open, last90: load.last90 })}
      </Text>
      <Section title={t('helped', { name })}>
        {histories.length === 0 ? (
          <Text size="sm" className="ms-soft">
            {t('helpedWithCount', { count: 0 })}
          </Text>
        ) : (
          <>
            <HelpSoFar colleague={colleague} />
            <ul className={rows.list}>
              {histories.slice(0, 5).map((history) => (
                <li key={history.post.id}>
                  <PostRow listed={history} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Section>
      <PersonLetters letters={letters} name={name} />
      {demoNames ? (
        <NamesHidden />
      ) : (
        <>
          <AboutPerson colleague={colleague} />
          <Consents person={person} />
          <Stored person={person} name={name} onErased={onErased} />
        </>
      )}
      <Button variant="subtle" color="gray" w="fit-content" onClick={remove}>
        {t('remove', { name })}
      </Button>
    </Page>
  );
}

/** Access and erasure, one click each. */
function Stored({
  person: { colleague },
  name,
  onErased,
}: {
  person: ShownPerson;
  name: string;
  onErased: (erased: ErasedPerson) => void;
}) {
  const t = useTranslations('people');
  const app = useTranslations('app');
  const { language } = useSettings();
  const eraseAll = async () => {
    const { undo, stillNamed } = await erase(colleague.id);
    if (stillNamed.length > 0) onErased({ id: colleague.id, name, texts: stillNamed });
    else goTo('people');
    offerUndo({ said: t('privacy.erased', { name }), undoLabel: app('action.undo'), undo });
  };
  return (
    <Section title={t('privacy.title', { name })}>
      <Text size="sm" className="ms-soft">
        {t('purpose')}
      </Text>
      <Group gap="sm" className="ms-breaks">
        {(['html', 'json'] as const).map((form) => (
          <Button
            key={form}
            variant="light"
            size="compact-sm"
            onClick={() => savePersonFile(colleague, form, language, app('aColleague'))}
          >
            {form === 'html' ? t('privacy.page') : t('privacy.file')}
          </Button>
        ))}
        <Button variant="subtle" color="clay" size="compact-sm" onClick={eraseAll}>
          {t('privacy.erase', { name })}
        </Button>
      </Group>
    </Section>
  );
}
