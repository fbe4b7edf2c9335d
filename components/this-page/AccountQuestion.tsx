import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { PostId } from '../../utils/model/ids.ts';
import { type AccountDoubt, nameAsOurs, sayNotOurs } from '../settings/use-own-accounts.ts';
import { Notice } from '../ui/Notice.tsx';

/** "Is this your account?", once for each account: at the first save on a platform, or when another account turns up. */
export function AccountQuestion({ postId, doubt }: { postId: PostId; doubt: AccountDoubt }) {
  const t = useTranslations('thisPage');
  const { account, name, platform, ask } = doubt;
  return (
    <Notice
      live
      tone={ask === 'other' ? 'warm' : 'calm'}
      title={t('ours')}
      actions={
        <>
          <Button size="compact-sm" variant="default" onClick={() => nameAsOurs(platform, account)}>
            {t('oursYes', { account: name })}
          </Button>
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => sayNotOurs(postId)}>
            {t('oursNo')}
          </Button>
        </>
      }
    >
      {ask === 'other' ? t('notOurs', { account: name }) : t('oursHint')}
    </Notice>
  );
}
