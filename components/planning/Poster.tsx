import { Button, Chip, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Language, languages } from '../../utils/model/people.ts';
import { useSettings } from '../settings/use-settings.ts';
import { Section } from '../ui/Section.tsx';
import { isContact, MOST_CONTACT, useSavePoster } from './use-poster.ts';

/** The open-door poster: how to reach her, in the languages of the house, to edit or to print. */
export function Poster() {
  const t = useTranslations('planning.poster');
  const people = useTranslations('people.languageName');
  const { language } = useSettings();
  const [open, setOpen] = useState(false);
  const [contact, setContact] = useState('');
  const [chosen, setChosen] = useState<Language[]>([language]);
  const save = useSavePoster();
  if (!open) {
    return (
      <Button variant="subtle" size="compact-sm" w="fit-content" onClick={() => setOpen(true)}>
        {t('title')}
      </Button>
    );
  }
  const ready = isContact(contact) && chosen.length > 0;
  const wish = { contact, languages: languages.filter((one) => chosen.includes(one)), file: t('file') };
  return (
    <Section title={t('title')}>
      <Text size="sm" className="ms-soft">
        {t('hint')}
      </Text>
      <TextInput
        label={t('contact')}
        description={t('contactHint')}
        maw={420}
        maxLength={MOST_CONTACT}
        value={contact}
        onChange={(event) => setContact(event.currentTarget.value)}
      />
      <Stack gap={6}>
        <Text size="sm" fw={500}>
          {t('languages')}
        </Text>
        <Chip.Group multiple value={chosen} onChange={(next) => setChosen(next as Language[])}>
          <Group gap={6} role="group" aria-label={t('languages')}>
            {languages.map((one) => (
              <Chip key={one} value={one} size="xs" variant="light">
                {people(one)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Stack>
      <Group gap="xs">
        <Button variant="light" disabled={!ready} onClick={() => save('pptx', wish)}>
          {t('pptx')}
        </Button>
        <Button variant="subtle" disabled={!ready} onClick={() => save('html', wish)}>
          {t('html')}
        </Button>
      </Group>
    </Section>
  );
}
