import { ActionIcon, Button, Group, Popover, Stack, Text, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { offerUndo } from '../ui/undo.tsx';
import { usePostView } from './use-post-view.ts';

/** Views with a name: look at the table so again with one click. */
export function SavedViews() {
  const t = useTranslations('posts.views');
  const action = useTranslations('app.action');
  const { change, saved, save, remove } = usePostView();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus>
      <Popover.Target>
        <Button ref={opener} size="compact-sm" variant="subtle" onClick={() => setOpen(!open)}>
          {t('title')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown w={280}>
        <Stack gap="xs">
          {saved.length === 0 ? (
            <Text size="xs" className="ms-soft">
              {t('hint')}
            </Text>
          ) : null}
          {saved.map((one) => (
            <Group key={one.name} gap={4} wrap="nowrap">
              <Button
                variant="subtle"
                size="compact-sm"
                justify="start"
                flex={1}
                onClick={() => {
                  change(one.view);
                  setOpen(false);
                  opener.current?.focus();
                }}
              >
                {one.name}
              </Button>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                aria-label={t('remove', { name: one.name })}
                onClick={async () => {
                  // The button goes with its view, and a list without the keyboard in it hears no Escape.
                  field.current?.focus();
                  const undo = await remove(one.name);
                  offerUndo({ said: t('removed', { name: one.name }), undoLabel: action('undo'), undo });
                }}
              >
                <IconX size={14} />
              </ActionIcon>
            </Group>
          ))}
          <form
            onSubmit={async (event) => {
              event.preventDefault();
              if (name.trim() === '') return;
              // "Save" has nothing more to save, and lets the keyboard go.
              field.current?.focus();
              await save(name.trim());
              setName('');
            }}
          >
            <Group gap="xs" align="end" wrap="nowrap">
              <TextInput
                ref={field}
                size="xs"
                flex={1}
                label={t('name')}
                maxLength={60}
                value={name}
                onChange={(event) => setName(event.currentTarget.value)}
              />
              <Button type="submit" size="xs" variant="light" disabled={name.trim() === ''}>
                {action('save')}
              </Button>
            </Group>
          </form>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
