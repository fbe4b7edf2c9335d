import { ActionIcon } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { modifierKey } from '../settings/use-keys.ts';
import { Later, partOf } from '../ui/Later.tsx';

const SearchBox = partOf(() => import('./SearchBox.tsx'));

/** Opens the one search, by click or by Ctrl/Cmd+K. */
export function SearchButton() {
  const t = useTranslations('app.action');
  const [open, { open: show, close }] = useDisclosure(false);
  // Once asked for it stays: its last closing is drawn too.
  const [asked, setAsked] = useState(false);
  const ask = () => {
    setAsked(true);
    show();
  };
  useHotkeys([['mod+K', ask]], []);
  return (
    <>
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={t('search')}
        title={`${t('search')} (${modifierKey}+K)`}
        onClick={ask}
      >
        <IconSearch size={19} />
      </ActionIcon>
      {asked ? <Later part={SearchBox} props={{ open, onClose: close }} /> : null}
    </>
  );
}
