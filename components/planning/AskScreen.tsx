import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import type { PlannedPost } from '../../utils/model/plans.ts';
import type { AskStep } from '../../utils/planning/ask-states.ts';
import { Refused } from '../messages/Refused.tsx';
import { useStart } from '../messages/use-start.ts';
import { Gone } from '../ui/Gone.tsx';
import { Lines } from '../ui/Lines.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { offerUndo } from '../ui/undo.tsx';
import { useDay } from '../ui/When.tsx';
import { addressOf, goTo } from '../use-place.ts';
import { AskFields } from './AskFields.tsx';
import { GuardNotice } from './GuardNotice.tsx';
import { askSomebodyElse, dropAsk, type ShownAsk, stepAsk, useAsk, writeAsk } from './use-asks.ts';
import { movePlanAWeek } from './use-plan.ts';
import { usePlannedTitle } from './use-planned-title.ts';
import { useAskCalendar } from './use-share-plan.ts';

/** One ask: what, why you, minutes, deadline, and what happens at a no. Cannot be copied without them. */
export default function AskScreen({ id }: { id: string | null }) {
  const app = useTranslations('app');
  const t = useTranslations('planning.ask');
  const plan = useTranslations('planning.plan');
  const shown = useAsk(id);
  if (shown === undefined) return <Lines label={app('loading')} />;
  if (shown === null)
    return <Gone title={t('titleOpen')} says={t('gone')} back={{ label: plan('title'), href: addressOf('plan') }} />;
  return <AskCard key={shown.ask.id} shown={shown} />;
}

function AskCard({ shown }: { shown: ShownAsk }) {
  const t = useTranslations('planning.ask');
  const plan = useTranslations('planning.plan');
  const app = useTranslations('app');
  const day = useDay();
  const titleOf = usePlannedTitle();
  const format = useFormatter();
  const { ask, post, colleague, deadline, gaps, guard, steps, hide } = shown;
  const name = colleague?.name.split(' ')[0];
  const missing = gaps.filter(({ why }) => why === 'missing').map(({ field }) => t(`field.${field}`));
  const braked = guard !== null && !guard.goAhead;
  const letter = useStart();
  const calendar = useAskCalendar();
  const write = (kind: 'ask' | 'reminder') => letter.start(writeAsk(shown, kind));
  const step = async (one: AskStep) => {
    const undo = await stepAsk(ask, one);
    offerUndo({ said: t('stepped', { state: t(`step.${one}`) }), undoLabel: app('action.undo'), undo });
  };
  const moveAWeek = async (moved: PlannedPost) => {
    const { publishOn, undo } = await movePlanAWeek(moved);
    const said = plan('moved', { title: hide(titleOf(moved)), day: day(publishOn) });
    offerUndo({ said, undoLabel: app('action.undo'), undo });
  };
  const remove = async () => {
    const undo = await dropAsk(ask.id);
    goTo('plan', post?.id);
    offerUndo({ said: t('removed'), undoLabel: app('action.undo'), undo });
  };
  return (
    <Page title={name ? t('title', { name }) : t('titleOpen')} narrow>
      <Group gap="4px 12px">
        {post ? (
          <Anchor href={addressOf('plan', post.id)} size="sm">
            ← {t('about', { title: hide(titleOf(post)) })}
          </Anchor>
        ) : null}
        <Text size="sm" className="ms-soft">
          {t(`state.${ask.state}`)}
        </Text>
      </Group>
      <AskFields shown={shown} />
      {guard && guard.reasons.length > 0 && colleague ? (
        <GuardNotice ask={ask} guard={guard} name={colleague.name} />
      ) : null}
      {gaps.some(({ why }) => why === 'past') ? (
        <Notice tone="warm">
          {t('pastDeadline')}{' '}
          {post ? (
            <Anchor href={addressOf('plan', post.id)} size="sm">
              {t('waysOut')}
            </Anchor>
          ) : null}
        </Notice>
      ) : null}
      {ask.state === 'drafted' ? (
        <Stack gap={4}>
          <Button w="fit-content" disabled={gaps.length > 0 || braked} onClick={() => write('ask')}>
            {t('write')}
          </Button>
          {missing.length > 0 ? (
            <Text size="xs" className="ms-soft" role="status">
              {t('missing', { fields: format.list(missing) })}
            </Text>
          ) : null}
        </Stack>
      ) : null}
      {ask.state === 'no' && post ? (
        <Button w="fit-content" onClick={async () => goTo('ask', (await askSomebodyElse(shown)).id)}>
          {plan('askElse')}
        </Button>
      ) : null}
      {steps.includes('remind') && deadline ? (
        <Button variant="light" w="fit-content" onClick={() => write('reminder')}>
          {t('remind')}
        </Button>
      ) : null}
      {ask.remindedAt !== null && steps.includes('move') && post?.publishOn ? (
        <Button w="fit-content" onClick={() => moveAWeek(post)}>
          {t('moveWeek')}
        </Button>
      ) : null}
      <Refused refused={letter.refused} />
      <Group gap="sm" className="ms-breaks">
        {steps
          .filter((one) => one !== 'move' && !(one === 'ask' && gaps.length > 0))
          .map((one) => (
            <Button key={one} variant="light" size="compact-sm" onClick={() => step(one)}>
              {t(`step.${one}`)}
            </Button>
          ))}
        {deadline && ask.state !== 'no' ? (
          <Button variant="subtle" size="compact-sm" onClick={() => calendar(ask, t('calendarFile'))}>
            {t('calendar')}
          </Button>
        ) : null}
        <Button variant="subtle" color="gray" size="compact-sm" onClick={remove}>
          {t('remove')}
        </Button>
      </Group>
    </Page>
  );
}
