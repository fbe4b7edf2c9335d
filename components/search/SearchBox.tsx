import { Combobox, Modal, ScrollArea, Text, TextInput, useCombobox } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { goTo } from '../use-place.ts';
import { useActions } from './use-actions.ts';
import { useSearch } from './use-search.ts';

/** One field over posts, people, tips, plans and messages, and over what one can do. Arrow keys and Enter throughout. */
export default function SearchBox({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations('search');
  const [wanted, setWanted] = useState('');
  const { found, people } = useSearch(wanted, open);
  const actions = useActions(wanted, people);
  const combobox = useCombobox({ opened: true });
  // biome-ignore lint/correctness/useExhaustiveDependencies: [2026-11-24] the store is a new object at each render
  useEffect(() => {
    combobox.selectFirstOption();
  }, [found, actions.length]);
  const leave = () => {
    setWanted('');
    onClose();
  };
  const go = (value: string) => {
    const one = [...found.values()].flat().find(({ key }) => key === value);
    leave();
    if (one) goTo(one.screen, one.id);
    else actions.find(({ key }) => key === value)?.run();
  };
  return (
    <Modal
      opened={open}
      onClose={leave}
      withCloseButton={false}
      returnFocus={false}
      padding="sm"
      attributes={{ content: { 'aria-label': t('title') } }}
      yOffset="8vh"
    >
      <Combobox store={combobox} onOptionSubmit={go}>
        <Combobox.EventsTarget>
          <TextInput
            data-autofocus
            aria-label={t('title')}
            placeholder={t('placeholder')}
            value={wanted}
            onChange={(event) => setWanted(event.currentTarget.value)}
            // The list is always open, and an open list would keep the key from the window around it.
            onKeyDown={(event) => event.key === 'Escape' && leave()}
          />
        </Combobox.EventsTarget>
        <ScrollArea.Autosize mah="60vh" mt="xs">
          <Combobox.Options>
            {[...found].map(([kind, ones]) => (
              <Combobox.Group key={kind} label={t(`kind.${kind}`)}>
                {ones.map(({ key, title }) => (
                  <Combobox.Option key={key} value={key}>
                    <Text size="sm" lineClamp={1}>
                      {title}
                    </Text>
                  </Combobox.Option>
                ))}
              </Combobox.Group>
            ))}
            {actions.length > 0 ? (
              <Combobox.Group label={t('kind.action')}>
                {actions.map(({ key, label }) => (
                  <Combobox.Option key={key} value={key}>
                    <Text size="sm">{label}</Text>
                  </Combobox.Option>
                ))}
              </Combobox.Group>
            ) : null}
            {found.size === 0 && actions.length === 0 ? (
              <Combobox.Empty>{t('nothing', { wanted })}</Combobox.Empty>
            ) : null}
          </Combobox.Options>
        </ScrollArea.Autosize>
      </Combobox>
    </Modal>
  );
}
