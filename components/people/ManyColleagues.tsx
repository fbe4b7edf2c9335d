import { Button, FileButton, Group, List, Stack, Text, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Colleague } from '../../utils/model/people.ts';
import { useSettings } from '../settings/use-settings.ts';
import { offerUndo } from '../ui/undo.tsx';
import { addPeople, previewPeople, readListFile } from './use-register.ts';

const PROBLEMS_SHOWN = 5;

/** A list, table or vCard, pasted or from a file: looked at first, then added, and taken back whole. */
export function ManyColleagues({ known, onDone }: { known: Colleague[]; onDone: () => void }) {
  const t = useTranslations('people');
  const app = useTranslations('app.action');
  const { language } = useSettings();
  const [text, setText] = useState('');
  const found = useMemo(() => previewPeople(text, known), [text, known]);
  const [unread, setUnread] = useState<string | null>(null);
  const add = async () => {
    const undo = await addPeople(found, language);
    onDone();
    offerUndo({ said: t('many.added', { count: found.people.length }), undoLabel: app('undo'), undo });
  };
  const bring = async (file: File | null) => {
    if (!file) return;
    const words = await readListFile(file);
    setUnread(words === null ? file.name : null);
    if (words !== null) setText(words);
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
      <Group gap="xs">
        <FileButton onChange={bring} accept=".csv,.tsv,.txt,.vcf,text/csv,text/vcard,text/plain">
          {(button) => (
            <Button {...button} variant="light" size="compact-sm">
              {t('many.file')}
            </Button>
          )}
        </FileButton>
        <Text size="xs" className="ms-soft">
          {t('many.fileHint')}
        </Text>
      </Group>
      {unread === null ? null : (
        <Text size="sm" role="alert">
          {unread} {t('many.problem.not-text')}
        </Text>
      )}
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
          {found.people.length === 0 ? app('add') : t('many.add', { count: found.people.length })}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {app('cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
