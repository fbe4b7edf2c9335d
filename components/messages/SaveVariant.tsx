import { Button, Code, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Message } from '../../utils/model/messages.ts';
import type { Colleague } from '../../utils/model/people.ts';
import { offerUndo } from '../ui/undo.tsx';
import { dropVariant, judgeVariant, keepVariant, variantFrom } from './use-variants.ts';

/** "Save as my variant": the letter with slots in place of names and numbers, to look over before it is kept. */
export function SaveVariant({ message, reader }: { message: Message; reader: Colleague | null }) {
  const t = useTranslations('messages.variant');
  const app = useTranslations('app.action');
  const [text, setText] = useState<string | null>(null);
  if (text === null) {
    return (
      <Button
        variant="subtle"
        size="compact-sm"
        w="fit-content"
        onClick={async () => setText(await variantFrom(message, reader))}
      >
        {t('open')}
      </Button>
    );
  }
  const { slots, problem } = judgeVariant(text, message);
  const save = async () => {
    const kept = await keepVariant(text, message);
    setText(null);
    offerUndo({ said: t('saved'), undoLabel: app('undo'), undo: () => dropVariant(kept.id) });
  };
  const wrong =
    problem === null
      ? null
      : problem.code === 'unknown-slot' && problem.didYouMean !== null
        ? t('problem.didYouMean', { slot: problem.text, other: `{${problem.didYouMean}}` })
        : t(`problem.${problem.code}`, { slot: problem.text });
  return (
    <Stack gap="sm" className="ms-card">
      <Textarea
        label={t('label')}
        description={t('hint')}
        autosize
        minRows={3}
        maxLength={4000}
        value={text}
        error={wrong}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Stack gap={4} component="dl" m={0} aria-label={t('slots')}>
        {slots.map((slot) => (
          <Group key={slot} gap={6} component="div" wrap="nowrap" align="baseline">
            <Code component="dt" style={{ flexShrink: 0 }}>{`{${slot}}`}</Code>
            <Text component="dd" m={0} size="xs" className="ms-soft">
              {t(`slot.${slot}` as 'slot.name')}
            </Text>
          </Group>
        ))}
      </Stack>
      <Group gap="xs">
        <Button variant="light" disabled={problem !== null} onClick={save}>
          {t('save')}
        </Button>
        <Button variant="subtle" color="gray" onClick={() => setText(null)}>
          {app('cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
