import { ActionIcon } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
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
  // Kept here and not left to the window: it is loaded at its first opening, after the keyboard has moved.
  const from = useRef<Element | null>(null);
  const ask = () => {
    if (!open) from.current = document.activeElement;
    setAsked(true);
    show();
  };
  const leave = () => {
    close();
    setTimeout(() => from.current instanceof HTMLElement && from.current.focus({ preventScroll: true }));
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
      {asked ? <Later part={SearchBox} props={{ open, onClose: leave }} /> : null}
    </>
  );
}
