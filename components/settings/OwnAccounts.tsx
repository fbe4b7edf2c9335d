import { Button, Group, Select, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type PlatformId, platformIds, platformNames } from '../../utils/model/platforms.ts';
import { Coming } from '../ui/Coming.tsx';
import { Section } from '../ui/Section.tsx';
import { offerUndo } from '../ui/undo.tsx';
import { dropOwnAccount, nameAsOurs, useOwnAccounts } from './use-own-accounts.ts';

/** The accounts that are ours, so that other people's posts are never compared with our own. */
export function OwnAccounts() {
  const t = useTranslations('settings.accounts');
  const app = useTranslations('app.action');
  const accounts = useOwnAccounts();
  const [platform, setPlatform] = useState<PlatformId>('linkedin');
  const [account, setAccount] = useState('');
  const add = async () => {
    if (!account.trim()) return;
    await nameAsOurs(platform, account);
    setAccount('');
  };
  return (
    <Section title={t('title')}>
      <Text size="sm" className="ms-soft">
        {t('hint')}
      </Text>
      {accounts ? null : <Coming />}
      {accounts?.map((own) => (
        <Group key={own.id} gap="xs">
          <Text size="sm">
            {own.account} <span className="ms-soft">· {platformNames[own.platform]}</span>
          </Text>
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            aria-label={t('remove', { account: own.account })}
            onClick={async () =>
              offerUndo({
                said: t('removed', { account: own.account }),
                undoLabel: app('undo'),
                undo: await dropOwnAccount(own.id),
              })
            }
          >
            {t('drop')}
          </Button>
        </Group>
      ))}
      <Group gap="xs" align="flex-end">
        <Select
          label={t('platform')}
          w={150}
          allowDeselect={false}
          data={platformIds.map((value) => ({ value, label: platformNames[value] }))}
          value={platform}
          onChange={(value) => setPlatform(value as PlatformId)}
        />
        <TextInput
          label={t('account')}
          flex="1 1 160px"
          maxLength={200}
          value={account}
          onChange={(event) => setAccount(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && add()}
        />
        <Button variant="light" disabled={!account.trim()} onClick={add}>
          {app('add')}
        </Button>
      </Group>
    </Section>
  );
}
