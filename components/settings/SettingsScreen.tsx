import { Button, Chip, Group, NumberInput, Select, SimpleGrid, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { type Language, languages } from '../../utils/model/people.ts';
import { type PlatformId, platformIds, platformNames } from '../../utils/model/platforms.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { changeSettings } from '../../utils/settings/settings.ts';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { goTo } from '../use-place.ts';
import { Keys } from './Keys.tsx';
import { OwnAccounts } from './OwnAccounts.tsx';
import { Reminders } from './Reminders.tsx';
import { RewriteSwitch } from './RewriteSwitch.tsx';
import { TeamWeeks } from './TeamWeeks.tsx';
import { setFollowing } from './use-following.ts';
import { useSettings } from './use-settings.ts';

/** How Medspill looks, sounds and reminds. Every change is kept at once. */
export default function SettingsScreen() {
  const t = useTranslations('settings');
  const people = useTranslations('people.languageName');
  const settings = useSettings();
  return (
    <Page title={t('title')} narrow>
      <Stack gap="md">
        <Section title={t('looks')}>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
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
          </SimpleGrid>
          <Switch
            label={t('demo')}
            checked={settings.demoNames}
            onChange={(event) => changeSettings({ demoNames: event.currentTarget.checked })}
          />
        </Section>
        <Section title={t('company')}>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
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
          </SimpleGrid>
          <Switch
            label={t('weak')}
            description={t('weakHint')}
            checked={settings.tellWeakResults}
            onChange={(event) => changeSettings({ tellWeakResults: event.currentTarget.checked })}
          />
          <RewriteSwitch />
        </Section>
        <Times />
        <TeamWeeks />
        <Section title={t('platforms')}>
          <Chip.Group
            multiple
            value={settings.platforms}
            onChange={(chosen) => changeSettings({ platforms: chosen as PlatformId[] })}
          >
            <Group gap={6} role="group" aria-label={t('platforms')}>
              {platformIds.map((platform) => (
                <Chip key={platform} value={platform} size="xs" variant="light">
                  {platformNames[platform]}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </Section>
        <OwnAccounts />
        <Following />
        <Reminders />
        <Keys />
        <Group gap="sm">
          <Button variant="subtle" onClick={() => goTo('privacy')}>
            {t('privacy')}
          </Button>
          <Button variant="subtle" onClick={() => goTo('welcome')}>
            {t('welcome')}
          </Button>
        </Group>
      </Stack>
    </Page>
  );
}

function Times() {
  const t = useTranslations('settings');
  const { leadTimes, askLimits } = useSettings();
  const field = (label: string, value: number, change: (value: number) => void) => (
    <NumberInput
      label={label}
      min={0}
      max={90}
      allowDecimal={false}
      value={value}
      onChange={(next) => typeof next === 'number' && change(next)}
    />
  );
  return (
    <Section title={t('time')}>
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        {field(t('leadAsk'), leadTimes.ask, (ask) => changeSettings({ leadTimes: { ...leadTimes, ask } }))}
        {field(t('leadMaterial'), leadTimes.material, (material) =>
          changeSettings({ leadTimes: { ...leadTimes, material } }),
        )}
        {field(t('leadProof'), leadTimes.proof, (proof) => changeSettings({ leadTimes: { ...leadTimes, proof } }))}
        {field(t('limitOpen'), askLimits.open, (open) => changeSettings({ askLimits: { ...askLimits, open } }))}
        {field(t('limitQuarter'), askLimits.perQuarter, (perQuarter) =>
          changeSettings({ askLimits: { ...askLimits, perQuarter } }),
        )}
      </SimpleGrid>
    </Section>
  );
}

/** Off until she turns it on, one platform at a time, with the browser's own question. */
function Following() {
  const t = useTranslations('settings.following');
  const { following, platforms } = useSettings();
  const offered = platformIds.filter(
    (platform) => platform !== 'mastodon' && (platforms.length === 0 || platforms.includes(platform)),
  );
  return (
    <Section title={t('title')}>
      <Text size="sm">{t('hint')}</Text>
      <Text size="sm" className="ms-soft">
        {t('terms')}
      </Text>
      {offered.map((platform) => (
        <Switch
          key={platform}
          label={platformNames[platform]}
          checked={following.includes(platform)}
          onChange={(event) => setFollowing(platform, event.currentTarget.checked, following)}
        />
      ))}
    </Section>
  );
}
