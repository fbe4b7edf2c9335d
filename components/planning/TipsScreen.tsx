import { Anchor, Button, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Refused } from '../messages/Refused.tsx';
import { useStart } from '../messages/use-start.ts';
import { PersonField } from '../people/HelperPicker.tsx';
import { useColleagues } from '../people/use-colleagues.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Lines } from '../ui/Lines.tsx';
import { Page } from '../ui/Page.tsx';
import { offerUndo } from '../ui/undo.tsx';
import { When } from '../ui/When.tsx';
import { addressOf, goTo } from '../use-place.ts';
import { Poster } from './Poster.tsx';
import { addTip, answerTip, dropTip, planTip, type ShownTip, setTipState, setTipster, useTips } from './use-tips.ts';

/** Hints from colleagues: written down, planned, published – and the one who gave it hears back. */
export default function TipsScreen() {
  const t = useTranslations('planning.tip');
  const app = useTranslations('app');
  const tips = useTips();
  if (!tips) return <Lines label={app('loading')} />;
  return (
    <Page title={t('title')}>
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
    <Stack gap="sm" className="ms-card" maw={640}>
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
          data={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
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
  const remove = async () => {
    const undo = await dropTip(tip.id);
    offerUndo({ said: t('removed'), undoLabel: app('action.undo'), undo });
  };
  return (
    <Stack gap="xs" className="ms-card" component="article" maw={640}>
      <Text size="sm" style={{ whiteSpace: 'pre-wrap' }} dir="auto">
        {text}
      </Text>
      <Text size="xs" className="ms-soft">
        {from ? `${from} · ` : ''}
        <When at={tip.createdAt} /> · {tip.answeredAt ? t('answered') : t(`state.${tip.state}`)}
        {tip.url ? (
          <>
            {' · '}
            <Anchor href={tip.url} target="_blank" rel="noreferrer noopener" size="xs">
              {t('source')}
            </Anchor>
          </>
        ) : null}
      </Text>
      {tip.fromColleagueId === null ? (
        <PersonField
          label={t('whose')}
          placeholder={people('name')}
          exclude={[]}
          onPick={(id) => setTipster(tip, id)}
        />
      ) : null}
      <Refused refused={letter.refused} />
      <Group gap="xs">
        {from && tip.answeredAt === null ? (
          <Button size="compact-sm" variant="light" onClick={answer}>
            {t('answer', { name: from.split(' ')[0] ?? from })}
          </Button>
        ) : null}
        {tip.plannedPostId ? (
          <Anchor size="sm" href={addressOf('plan', tip.plannedPostId)}>
            {t('inPlan')}
          </Anchor>
        ) : (
          <Button size="compact-sm" variant="light" onClick={async () => goTo('plan', await planTip(tip))}>
            {t('plan')}
          </Button>
        )}
        {tip.state === 'new' ? (
          <Button size="compact-sm" variant="subtle" onClick={() => setTipState(tip, 'considered')}>
            {t('state.considered')}
          </Button>
        ) : null}
        <Button size="compact-sm" variant="subtle" color="gray" onClick={remove}>
          {t('remove')}
        </Button>
      </Group>
    </Stack>
  );
}
