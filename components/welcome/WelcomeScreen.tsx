import { Button, Chip, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Language, languages } from '../../utils/model/people.ts';
import { type PlatformId, platformIds, platformNames } from '../../utils/model/platforms.ts';
import { changeSettings } from '../../utils/settings/settings.ts';
import { useSettings } from '../settings/use-settings.ts';
import { Page } from '../ui/Page.tsx';
import { goTo } from '../use-place.ts';
import { lookAround } from './use-welcome.ts';
import classes from './welcome.module.css';

/** Each language by its own name: the reader may not know the one on screen. */
const ownNames: Record<Language, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

/** Language, platforms, one of three doors. Nothing is asked that is not needed yet, and it can be left at any point. */
export default function WelcomeScreen() {
  const t = useTranslations('welcome');
  const [step, setStep] = useState(1);
  const leave = async (to: () => void) => {
    await changeSettings({ welcomed: true });
    to();
  };
  return (
    <Page
      title={t('title')}
      narrow
      actions={
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          className="ms-at-end"
          onClick={() => leave(() => goTo('this-week'))}
        >
          {t('later')}
        </Button>
      }
    >
      <Text maw="56ch">{t('intro')}</Text>
      <Stack gap="md" className="ms-card" p="lg">
        <Text size="xs" className="ms-soft">
          {t('step', { step })}
        </Text>
        {step === 1 ? <ChooseLanguage onNext={() => setStep(2)} /> : null}
        {step === 2 ? <ChoosePlatforms onNext={() => setStep(3)} /> : null}
        {step === 3 ? <Doors leave={leave} /> : null}
        {step > 1 ? (
          <Button variant="subtle" color="gray" size="compact-sm" w="fit-content" onClick={() => setStep(step - 1)}>
            ← {t('back')}
          </Button>
        ) : null}
      </Stack>
      <Text size="sm" className="ms-soft">
        {t('local')}
      </Text>
    </Page>
  );
}

function ChooseLanguage({ onNext }: { onNext: () => void }) {
  const t = useTranslations('welcome');
  const { language } = useSettings();
  return (
    <>
      <Title order={2} size="h4">
        {t('language')}
      </Title>
      <Group gap="sm">
        {languages.map((one) => (
          <Button
            key={one}
            lang={one}
            variant={one === language ? 'filled' : 'light'}
            onClick={async () => {
              await changeSettings({ language: one });
              onNext();
            }}
          >
            {ownNames[one]}
          </Button>
        ))}
      </Group>
    </>
  );
}

function ChoosePlatforms({ onNext }: { onNext: () => void }) {
  const t = useTranslations('welcome');
  const { platforms } = useSettings();
  return (
    <>
      <Title order={2} size="h4">
        {t('platforms')}
      </Title>
      <Text size="sm" className="ms-soft">
        {t('platformsHint')}
      </Text>
      <Chip.Group
        multiple
        value={platforms}
        onChange={(chosen) => changeSettings({ platforms: chosen as PlatformId[] })}
      >
        <Group gap="xs">
          {platformIds.map((platform) => (
            <Chip key={platform} value={platform}>
              {platformNames[platform]}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <Button w="fit-content" onClick={onNext}>
        {t('next')}
      </Button>
    </>
  );
}

function Doors({ leave }: { leave: (to: () => void) => Promise<void> }) {
  const t = useTranslations('welcome');
  const [shown, setShown] = useState(false);
  return (
    <>
      <Title order={2} size="h4">
        {t('doors')}
      </Title>
      <ul className={classes.doors}>
        <Door title={t('page.title')} body={shown ? t('page.how') : t('page.body')}>
          {shown ? null : (
            <Button variant="light" onClick={() => setShown(true)}>
              {t('page.action')}
            </Button>
          )}
        </Door>
        <Door title={t('file.title')} body={t('file.body')}>
          <Button variant="light" onClick={() => leave(() => goTo('imports'))}>
            {t('file.action')}
          </Button>
        </Door>
        <Door title={t('sample.title')} body={t('sample.body')}>
          <Button
            variant="light"
            data-door="sample"
            onClick={async () => {
              await lookAround();
              await leave(() => goTo('this-week'));
            }}
          >
            {t('sample.action')}
          </Button>
        </Door>
      </ul>
    </>
  );
}

function Door({ title, body, children }: { title: string; body: string; children: React.ReactNode }) {
  return (
    <li className={classes.door}>
      <Text fw={600}>{title}</Text>
      <Text size="sm" className="ms-soft" flex={1} role="status">
        {body}
      </Text>
      {children}
    </li>
  );
}
