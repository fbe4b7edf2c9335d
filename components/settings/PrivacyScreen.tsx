import { Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';

const parts = ['stored', 'read', 'sent', 'colleagues', 'delete'] as const;

/** The privacy policy, inside the product too: what is stored, read and sent, and how it goes away. */
export default function PrivacyScreen() {
  const t = useTranslations('privacy');
  return (
    <Page title={t('title')} narrow>
      <Stack gap="md">
        <Text fw={600}>{t('short')}</Text>
        {parts.map((part) => (
          <Section key={part} title={t(`${part}.title`)}>
            <Text maw="64ch">{t(`${part}.body`)}</Text>
          </Section>
        ))}
        <Text size="sm" className="ms-soft">
          {t('changed')}
        </Text>
      </Stack>
    </Page>
  );
}
