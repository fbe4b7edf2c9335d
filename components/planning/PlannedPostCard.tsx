import { Anchor, Button, Chip, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { type PlannedPost, type PlanStatus, planStatuses } from '../../utils/model/plans.ts';
import { type PlatformId, platformIds, platformNames } from '../../utils/model/platforms.ts';
import type { PlainDate } from '../../utils/model/time.ts';
import { deadlinesOfPost } from '../../utils/planning/lead-times.ts';
import { aWeekLater, withoutDate } from '../../utils/planning/move-post.ts';
import { useSettings } from '../settings/use-settings.ts';
import { DateField } from '../ui/DateField.tsx';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { offerUndo } from '../ui/undo.tsx';
import { useDay } from '../ui/When.tsx';
import { addressOf, goTo } from '../use-place.ts';
import { Needs } from './Needs.tsx';
import { PlannedConsent } from './PlannedConsent.tsx';
import { PlanProblems } from './PlanProblems.tsx';
import { ProposedDates, StillPossible } from './StillPossible.tsx';
import { changePlan, type Plan, removePlan } from './use-plan.ts';
import { usePlannedTitle } from './use-planned-title.ts';

export interface PlannedPostCardProps {
  post: PlannedPost;
  plan: Plan;
  onMove: (post: PlannedPost, publishOn: PlainDate) => void;
}

/** One planned post: what, when, where, its deadlines, and who and what is needed. Kept as it is written. */
export function PlannedPostCard({ post, plan, onMove }: PlannedPostCardProps) {
  const t = useTranslations('planning.plan');
  const app = useTranslations('app');
  const day = useDay();
  const titleOf = usePlannedTitle();
  const { leadTimes, demoNames } = useSettings();
  const deadlines = deadlinesOfPost(post, leadTimes);
  // Taking a post out is a button of its own, with its undo.
  const statuses = planStatuses.filter((status) => status !== 'dropped');
  /** Leaving a field as it was is no change. */
  const change = (part: Partial<PlannedPost>) => {
    const isNew = Object.entries(part).some(([field, value]) => post[field as keyof PlannedPost] !== value);
    if (isNew) void changePlan(post, part);
  };
  const takeDateAway = async () => {
    const { publishOn, publishAt, status } = post;
    await changePlan(post, withoutDate(post));
    offerUndo({
      said: t('dateGone', { title: plan.hide(titleOf(post)) }),
      undoLabel: app('action.undo'),
      undo: () => changePlan(post, { publishOn, publishAt, status }),
    });
  };
  const remove = async () => {
    const undo = await removePlan(post);
    goTo('plan');
    offerUndo({ said: t('removed', { title: plan.hide(titleOf(post)) }), undoLabel: app('action.undo'), undo });
  };
  // She begins to type at once, also where the card comes a moment after its place.
  const isUntitled = post.title === '';
  const titleField = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: [2026-11-29] only when the card comes, not when a title is emptied
  useEffect(() => {
    if (isUntitled) titleField.current?.focus();
  }, []);
  return (
    <Page title={plan.hide(titleOf(post))} narrow>
      <Anchor href={addressOf('plan')} size="sm">
        ← {t('title')}
      </Anchor>
      <PlanProblems plan={plan} about={post.id} />
      <StillPossible post={post} plan={plan} onMove={onMove} />
      <Stack gap="md">
        <Stack gap="md" className="ms-card">
          <TextInput
            label={t('newTitle')}
            key={`title-${demoNames}`}
            ref={titleField}
            data-autofocus={isUntitled || undefined}
            defaultValue={plan.hide(post.title)}
            readOnly={demoNames}
            maxLength={200}
            onBlur={(event) => !demoNames && change({ title: event.currentTarget.value.trim() })}
          />
          <Group gap="sm" align="flex-end">
            <DateField
              label={t('date')}
              value={post.publishOn}
              onPick={(date) => (date ? onMove(post, date) : takeDateAway())}
            />
            {post.publishOn ? (
              <TextInput
                key={post.publishAt}
                label={t('clock')}
                type="time"
                w={110}
                defaultValue={post.publishAt ?? ''}
                onBlur={(event) => change({ publishAt: event.currentTarget.value.slice(0, 5) || null })}
              />
            ) : null}
            {post.publishOn ? (
              <Button variant="light" onClick={() => onMove(post, aWeekLater(post.publishOn as PlainDate))}>
                {t('moveWeek')}
              </Button>
            ) : null}
          </Group>
          <ProposedDates post={post} plan={plan} onMove={onMove} />
          {deadlines ? (
            <Stack gap={4}>
              <Text size="sm">{t('askBy', { day: day(deadlines.ask, { weekday: true }) })}</Text>
              <Text size="sm">{t('materialBy', { day: day(deadlines.material, { weekday: true }) })}</Text>
              <Text size="sm">{t('proofBy', { day: day(deadlines.proof, { weekday: true }) })}</Text>
            </Stack>
          ) : null}
          <Stack gap={6}>
            <Text size="sm" fw={500} id="plan-platforms">
              {t('platforms')}
            </Text>
            <Chip.Group
              multiple
              value={post.platforms}
              onChange={(chosen) => change({ platforms: chosen as PlatformId[] })}
            >
              <Group gap={6} aria-labelledby="plan-platforms" role="group">
                {platformIds.map((platform) => (
                  <Chip key={platform} value={platform} size="xs" variant="light">
                    {platformNames[platform]}
                  </Chip>
                ))}
              </Group>
            </Chip.Group>
          </Stack>
          <Select
            label={t('status')}
            w={200}
            allowDeselect={false}
            data={statuses.map((value) => ({ value, label: t(`statuses.${value}`) }))}
            value={post.status}
            onChange={(status) => status && change({ status: status as PlanStatus })}
          />
          <TextInput
            label={t('topic')}
            key={`topic-${demoNames}`}
            defaultValue={plan.hide(post.topic ?? '')}
            readOnly={demoNames}
            maxLength={80}
            onBlur={(event) => !demoNames && change({ topic: event.currentTarget.value.trim() || null })}
          />
        </Stack>
        <Section title={t('needs')}>
          <Needs post={post} plan={plan} />
          <PlannedConsent post={post} plan={plan} />
        </Section>
      </Stack>
      <Button variant="subtle" color="gray" w="fit-content" onClick={remove}>
        {t('remove')}
      </Button>
    </Page>
  );
}
