import { Select, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { type Language, languages } from '../../utils/model/people.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { changeSettings } from '../../utils/settings/settings.ts';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { useSettings } from './use-settings.ts';

/** How Medspill looks and sounds. Every change is kept at once. */
export default function SettingsScreen() {
  const t = useTranslations('settings');
  const people = useTranslations('people.languageName');
  const settings = useSettings();
  return (
    <Page title={t('title')}>
      <Section title={t('looks')}>
        <Select
          label={t('language')}
          allowDeselect={false}
          data={languages.map((value) => ({ value, label: people(value) }))}
          value={settings.language}
          onChange={(value) => changeSettings({ language: value as Language })}
        />
        <Select
          label={t('theme')}
          allowDeselect={false}
          data={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: t(`themes.${value}`) }))}
          value={settings.theme}
          onChange={(value) => changeSettings({ theme: value as Settings['theme'] })}
        />
      </Section>
      <Section title={t('company')}>
        <TextInput
          label={t('companyName')}
          defaultValue={settings.companyName}
          onBlur={(event) => changeSettings({ companyName: event.currentTarget.value.trim() })}
        />
        <TextInput
          label={t('ownName')}
          defaultValue={settings.ownName}
          onBlur={(event) => changeSettings({ ownName: event.currentTarget.value.trim() })}
        />
      </Section>
    </Page>
  );
}
