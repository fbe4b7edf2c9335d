import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { platformNames } from '../../utils/model/platforms.ts';
import { openPlanner, openWorkspace } from '../settings/use-windows.ts';
import { Later, partOf } from '../ui/Later.tsx';
import { Lines } from '../ui/Lines.tsx';
import { Logo } from '../ui/Logo.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useOpenState } from '../use-open-state.ts';
import { addressOf } from '../use-place.ts';
import type { FirstRead, TabBelow } from './begin-reading.ts';
import { CannotRead } from './CannotRead.tsx';
import { ReadPage } from './ReadPage.tsx';
import classes from './this-page.module.css';
import { useThisPage } from './use-this-page.ts';

const NotOpen = partOf(() => import('../NotOpen.tsx'));

/** The popup: what this page says, save it, who helped, on to the planner. */
export function ThisPageScreen({ below, first }: { below: Promise<TabBelow | null>; first: FirstRead | null }) {
  const t = useTranslations('thisPage');
  const app = useTranslations('app');
  const page = useThisPage(below, first);
  // The page is read while the database opens: reading needs none.
  const open = useOpenState();
  if (open && open.state !== 'ok') return <Later part={NotOpen} props={{ open }} />;
  return (
    <Stack gap="sm" className={classes.popup} component="main">
      <Group justify="space-between" wrap="nowrap">
        <Group gap={8} wrap="nowrap">
          <Logo size={20} />
          <Text fw={700} component="h1" fz="md" m={0}>
            {app('name')}
          </Text>
        </Group>
        {page.saving.state === 'saved' ? null : (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => page.windowId !== null && openPlanner(page.windowId).then(() => window.close())}
          >
            {t('openPlanner')}
          </Button>
        )}
      </Group>
      {page.termsOf ? (
        <Notice
          title={t('terms.title', { platform: platformNames[page.termsOf] })}
          actions={
            <>
              <Button size="compact-sm" onClick={page.acceptTerms}>
                {t('terms.understood')}
              </Button>
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() => openWorkspace(addressOf('typed', page.address))}
              >
                {t('typeInstead')}
              </Button>
            </>
          }
        >
          {t('terms.body', { platform: platformNames[page.termsOf] })}
        </Notice>
      ) : page.read.state === 'reading' ? (
        <Lines label={t('reading')} count={6} />
      ) : page.read.state === 'read' ? (
        <ReadPage page={page} answer={page.read} />
      ) : (
        <CannotRead answer={page.read} address={page.address} onTryAgain={page.readAgain} />
      )}
    </Stack>
  );
}
