import { Anchor, Button, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Refused } from '../messages/Refused.tsx';
import { useStart } from '../messages/use-start.ts';
import { PersonField } from '../people/HelperPicker.tsx';
import { tellApart } from '../people/tell-apart.ts';
import { useColleagues } from '../people/use-colleagues.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Lines } from '../ui/Lines.tsx';
import { Page } from '../ui/Page.tsx';
import { offerUndo } from '../ui/undo.tsx';
import { When } from '../ui/When.tsx';
import { addressOf, goTo } from '../use-place.ts';
import { Poster } from './Poster.tsx';
import {
  addTip,
  answerTip,
  dropTip,
  planTip,
  type ShownTip,
  setTipState,
  setTipster,
  tipIsTold,
  useTips,
} from './use-tips.ts';

/** Hints from colleagues: written down, planned, published – and the one who gave it hears back. */
export default function TipsScreen() {
  const t = useTranslations('planning.tip');
  const app = useTranslations('app');
  const tips = useTips();
  if (!tips) return <Lines label={app('loading')} />;
  return (
    <Page title={t('title')} narrow>
      <NewTip />
      <Poster />
      {tips.length === 0 ? <EmptyState title={t('empty.title')} body={t('empty.body')} /> : null}
      {tips.map((one) => (
        <TipCard key={one.tip.id} shown={one} />
      ))}
    </Page>
  );
}

function NewTip() {
  const t = useTranslations('planning.tip');
  const colleagues = useColleagues() ?? [];
  const [text, setText] = useState('');
  const [from, setFrom] = useState<string | null>(null);
  const add = async () => {
    if (!text.trim()) return;
    await addTip(text, from);
    setText('');
    setFrom(null);
  };
  return (
    <Stack gap="sm" className="ms-card">
      <Textarea
        label={t('text')}
        autosize
        minRows={2}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group gap="sm" align="flex-end">
        <Select
          label={t('from')}
          flex="1 1 160px"
          searchable
          clearable
          data={colleagues.map(({ id, name, department }) => ({
            value: id,
            label: tellApart({ id, name, department }, colleagues),
          }))}
          value={from}
          onChange={setFrom}
        />
        <Button onClick={add} disabled={!text.trim()}>
          {t('add')}
        </Button>
      </Group>
    </Stack>
  );
}

function TipCard({ shown: { tip, text, from } }: { shown: ShownTip }) {
  const t = useTranslations('planning.tip');
  const app = useTranslations('app');
  const people = useTranslations('people');
  const letter = useStart();
  const answer = () => letter.start(answerTip(tip));
  const undoable = (said: string, undo: () => unknown) => offerUndo({ said, undoLabel: app('action.undo'), undo });
  const plan = async () => {
    const { id, undo } = await planTip(tip);
    goTo('plan', id);
    undoable(t('planned'), undo);
  };
  const told = tip.answeredAt !== null;
  return (
    <Stack gap="xs" className="ms-card" component="article">
      <Text size="sm" style={{ whiteSpace: 'pre-wrap' }} dir="auto">
        {text}
      </Text>
      <Text size="xs" className="ms-soft">
        {from ? `${from} · ` : ''}
        <When at={tip.createdAt} /> · {t(`state.${tip.state}`)}
        {told && tip.state !== 'answered' ? ` · ${t('answered')}` : ''}
        {tip.url ? (
          <>
            {' · '}
            <Anchor href={tip.url} target="_blank" rel="noreferrer noopener" size="xs">
              {t('source')}
            </Anchor>
          </>
        ) : null}
      </Text>
      {tip.fromColleagueId === null && !told ? (
        <PersonField
          label={t('whose')}
          placeholder={people('name')}
          exclude={[]}
          onPick={async (id) => undoable(t('hasTipster'), await setTipster(tip, id))}
        />
      ) : null}
      <Refused refused={letter.refused} />
      <Group gap="sm" className="ms-breaks">
        {from && !told ? (
          <Button size="compact-sm" variant="light" onClick={answer}>
            {t('answer', { name: from.split(' ')[0] ?? from })}
          </Button>
        ) : null}
        {tip.plannedPostId ? (
          <Anchor size="sm" href={addressOf('plan', tip.plannedPostId)}>
            {t('inPlan')}
          </Anchor>
        ) : (
          <Button size="compact-sm" variant="light" onClick={plan}>
            {t('plan')}
          </Button>
        )}
        {tip.state === 'new' ? (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={async () => undoable(t('isConsidered'), await setTipState(tip, 'considered'))}
          >
            {t('consider')}
          </Button>
        ) : null}
        {told ? null : (
          <Button size="compact-sm" variant="subtle" onClick={async () => undoable(t('isTold'), await tipIsTold(tip))}>
            {from ? t('told') : t('nobodyToTell')}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          onClick={async () => undoable(t('removed'), await dropTip(tip.id))}
        >
          {t('remove')}
        </Button>
      </Group>
    </Stack>
  );
}
