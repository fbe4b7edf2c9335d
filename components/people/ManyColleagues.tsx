import { Button, Group, List, Stack, Text, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Colleague } from '../../utils/model/people.ts';
import { useSettings } from '../settings/use-settings.ts';
import { addPeople, previewPeople } from './use-register.ts';

const PROBLEMS_SHOWN = 5;

/** A pasted list, table or vCard: looked at first, then added. */
export function ManyColleagues({ known, onDone }: { known: Colleague[]; onDone: () => void }) {
  const t = useTranslations('people');
  const app = useTranslations('app.action');
  const { language } = useSettings();
  const [text, setText] = useState('');
  const found = useMemo(() => previewPeople(text, known), [text, known]);
  const add = async () => {
    await addPeople(found, language);
    onDone();
  };
  return (
    <Stack gap="sm" className="ms-card">
      <Textarea
        label={t('many.label')}
        placeholder={t('many.hint')}
        autosize
        minRows={4}
        maxRows={14}
        autoFocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Text size="sm" role="status">
        {t('many.found', { count: found.people.length })}
      </Text>
      {text && found.problems.length > 0 ? (
        <List size="xs">
          {found.problems.slice(0, PROBLEMS_SHOWN).map((problem) => (
            <List.Item key={`${problem.line}/${problem.code}`}>
              {problem.text} {t(`many.problem.${problem.code}`)}
            </List.Item>
          ))}
        </List>
      ) : null}
      <Group gap="sm">
        <Button disabled={found.people.length === 0} onClick={add}>
          {t('many.add', { count: found.people.length })}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {app('cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
