import { ActionIcon } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { SearchBox } from './SearchBox.tsx';

/** Opens the one search, by click or by Ctrl/Cmd+K. */
export function SearchButton() {
  const t = useTranslations('app.action');
  const [open, { open: show, close }] = useDisclosure(false);
  useHotkeys([['mod+K', show]], []);
  return (
    <>
      <ActionIcon variant="subtle" size="lg" aria-label={t('search')} title={`${t('search')} (Ctrl+K)`} onClick={show}>
        <IconSearch size={19} />
      </ActionIcon>
      <SearchBox open={open} onClose={close} />
    </>
  );
}
