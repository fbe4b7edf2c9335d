import { Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { toPlainText } from '../../utils/messages/rich-text.ts';
import { mailtoLink, teamsLink } from '../../utils/messages/share-links.ts';
import type { Message } from '../../utils/model/messages.ts';
import type { Colleague } from '../../utils/model/people.ts';

/** Plain text, an e-mail draft, a Teams chat: whichever the person's address allows. Nothing is sent by us. */
export function OtherWays({
  message,
  reader,
  onPlain,
}: {
  message: Message;
  reader: Colleague | null;
  onPlain: () => void;
}) {
  const t = useTranslations('messages');
  const text = toPlainText(message.body);
  const mail = mailtoLink(reader?.email ?? null, message.subject, text);
  const teams = teamsLink(reader?.email ?? null, text);
  return (
    <Menu>
      <Menu.Target>
        <Button variant="subtle" px="xs" aria-label={t('otherWays')} title={t('otherWays')}>
          <IconDots size={18} />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onPlain}>{t('copyPlain')}</Menu.Item>
        {mail.ok ? (
          <Menu.Item component="a" href={mail.href}>
            {t('email')}
          </Menu.Item>
        ) : null}
        {teams.ok ? (
          <Menu.Item component="a" href={teams.href} target="_blank" rel="noreferrer noopener">
            {t('teams')}
          </Menu.Item>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}
