import { ActionIcon, Chip, Combobox, Group, Stack, Text, TextInput, UnstyledButton, useCombobox } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PostId } from '../../utils/model/ids.ts';
import { type Role, roles } from '../../utils/model/people.ts';
import { useSettings } from '../settings/use-settings.ts';
import { offerUndo } from '../ui/undo.tsx';
import { addColleague, useColleagues } from './use-colleagues.ts';
import { changeRoles, creditColleague, type Helper, removeHelper } from './use-contributions.ts';

/** Names and roles of those who helped with a post. Every choice is stored at once: a popup may close at any moment. */
export function HelperPicker({ postId, helpers }: { postId: PostId; helpers: readonly Helper[] }) {
  const t = useTranslations('people');
  const words = useTranslations('posts');
  return (
    <Stack gap="sm">
      {helpers.map((helper) => (
        <HelperRow key={helper.colleague?.id ?? helper.contributions[0]?.id} postId={postId} helper={helper} />
      ))}
      <PersonField
        label={words('addHelper')}
        placeholder={t('name')}
        exclude={helpers.flatMap((helper) => helper.colleague?.id ?? [])}
        onPick={(colleagueId) => creditColleague(postId, colleagueId)}
      />
    </Stack>
  );
}

function HelperRow({ postId, helper }: { postId: PostId; helper: Helper }) {
  const t = useTranslations('people');
  const app = useTranslations('app');
  const words = useTranslations('posts');
  const name = helper.colleague?.name ?? app('aColleague');
  const chosen = helper.contributions.map((contribution) => contribution.role);
  // A credit without a role yet: "other" stands in, and no chip is shown as chosen.
  const undecided = helper.contributions.every(({ role, what }) => role === 'other' && what === null);
  const [open, setOpen] = useState(undecided);
  const takeAway = async () => {
    const undo = await removeHelper(helper);
    offerUndo({ said: t('removed', { name }), undoLabel: app('action.undo'), undo });
  };
  return (
    <Stack gap={6} role="group" aria-label={name}>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <UnstyledButton aria-expanded={open} onClick={() => setOpen(!open)} miw={0}>
          <Text fw={600} size="sm" dir="auto">
            {name}
          </Text>
          <Text size="xs" className="ms-soft">
            {undecided ? t('whatDidTheyDo') : chosen.map((role) => t(`role.${role}`)).join(', ')}
          </Text>
        </UnstyledButton>
        <ActionIcon variant="subtle" color="gray" aria-label={words('removeHelper', { name })} onClick={takeAway}>
          <IconX size={16} />
        </ActionIcon>
      </Group>
      {open ? (
        <Chip.Group
          multiple
          value={undecided ? [] : chosen}
          onChange={(next) => {
            // Told once, the row folds to a line; the name opens it again for a second role.
            if (undecided) setOpen(false);
            changeRoles(postId, helper, next as Role[]);
          }}
        >
          <Group gap={6}>
            {roles.map((role) => (
              <Chip key={role} value={role} size="xs" variant="light">
                {t(`role.${role}`)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      ) : null}
    </Stack>
  );
}

interface PersonFieldProps {
  label: string;
  placeholder: string;
  exclude: readonly string[];
  onPick: (colleagueId: string) => void;
}

/** A name field that finds a colleague, or adds the name as a new one. */
export function PersonField({ label, placeholder, exclude, onPick }: PersonFieldProps) {
  const t = useTranslations('people');
  const { language } = useSettings();
  const colleagues = useColleagues();
  const [typed, setTyped] = useState('');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const wanted = typed.trim().toLocaleLowerCase();
  const free = colleagues?.filter((colleague) => !exclude.includes(colleague.id)) ?? [];
  const found = free.filter((colleague) => colleague.name.toLocaleLowerCase().includes(wanted)).slice(0, 6);
  // Nobody is new before it is known who is there: a name typed at once would else be stored a second time.
  const isNew =
    wanted !== '' && colleagues !== undefined && !free.some(({ name }) => name.toLocaleLowerCase() === wanted);
  // The first line is always ready, so that a name and Enter are enough.
  // biome-ignore lint/correctness/useExhaustiveDependencies: [2026-11-24] the store is a new object at each render
  useEffect(() => {
    if (wanted !== '') combobox.selectFirstOption();
  }, [wanted, found.length]);
  const submit = async (value: string) => {
    combobox.closeDropdown();
    setTyped('');
    onPick(value === NEW_PERSON ? (await addColleague(typed, language)).id : value);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={submit} withinPortal>
      <Combobox.Target>
        <TextInput
          label={label}
          placeholder={placeholder}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={found.length === 0 && !isNew}>
        <Combobox.Options>
          {found.map((colleague) => (
            <Combobox.Option key={colleague.id} value={colleague.id}>
              <Text size="sm">{colleague.name}</Text>
              {colleague.department ? (
                <Text size="xs" className="ms-soft">
                  {colleague.department}
                </Text>
              ) : null}
            </Combobox.Option>
          ))}
          {isNew ? <Combobox.Option value={NEW_PERSON}>{t('addNamed', { name: typed.trim() })}</Combobox.Option> : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

const NEW_PERSON = 'new';
