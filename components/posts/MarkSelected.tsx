import { Button, Group, Menu, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { PostHistory } from '../../utils/model/post-history.ts';
import { offerUndo } from '../ui/undo.tsx';
import { type Mark, markMany } from './use-marks.ts';

/** Marks many posts at once: what a machine cannot know is quick to say for a whole month. */
export function MarkSelected({ histories, onDone }: { histories: PostHistory[]; onDone: () => void }) {
  const t = useTranslations('posts');
  const app = useTranslations('app');
  const mark = async (change: Mark) => {
    const undo = await markMany(histories, change);
    offerUndo({ said: t('marked', { count: histories.length }), undoLabel: app('action.undo'), undo });
    onDone();
  };
  const choices: [label: string, change: Mark][] = [
    [`${t('people')}: ${t('yes')}`, { people: true }],
    [`${t('people')}: ${t('no')}`, { people: false }],
    [`${t('paid')}: ${t('yes')}`, { paid: true }],
    [`${t('paid')}: ${t('no')}`, { paid: false }],
  ];
  return (
    <Group gap="sm">
      <Text size="sm" fw={600}>
        {t('selected', { count: histories.length })}
      </Text>
      <Menu>
        <Menu.Target>
          <Button size="compact-sm" variant="light">
            {t('mark')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {choices.map(([label, change]) => (
            <Menu.Item key={label} onClick={() => mark(change)}>
              {label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
