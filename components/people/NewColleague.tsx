import { Button, Group, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Colleague } from '../../utils/model/people.ts';
import { useSettings } from '../settings/use-settings.ts';
import { Notice } from '../ui/Notice.tsx';
import { namesakeOf } from './tell-apart.ts';
import { addColleague } from './use-colleagues.ts';

/** A name is enough; the rest is filled in together with the person later. */
export function NewColleague({
  known,
  onDone,
}: {
  known: readonly Colleague[];
  onDone: (added: Colleague | null) => void;
}) {
  const t = useTranslations('people');
  const app = useTranslations('app');
  const { language } = useSettings();
  const [name, setName] = useState('');
  const [department, setDepartment] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const namesake = namesakeOf(name, known);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim()) return setProblem(t('nameNeeded'));
    onDone(await addColleague(name, language, { department: department.trim() || null }));
  };
  return (
    <form onSubmit={submit} noValidate aria-label={t('add')}>
      <Stack gap="sm" className="ms-card">
        <TextInput
          label={t('name')}
          value={name}
          error={problem}
          autoFocus
          required
          maxLength={120}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {namesake ? (
          <Notice live tone="warm">
            {t('namesake', {
              name: namesake.name,
              department: namesake.department ? ` (${namesake.department})` : '',
            })}
          </Notice>
        ) : null}
        <TextInput
          label={t('department')}
          value={department}
          maxLength={120}
          onChange={(event) => setDepartment(event.currentTarget.value)}
        />
        <Group gap="sm">
          <Button type="submit">{t('add')}</Button>
          <Button variant="subtle" onClick={() => onDone(null)}>
            {app('action.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
