import { Anchor, Button, Chip, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { PlannedPost } from '../../utils/model/plans.ts';
import { type PlatformId, platformIds, platformNames } from '../../utils/model/platforms.ts';
import type { PlainDate } from '../../utils/model/time.ts';
import { addDays } from '../../utils/planning/dates.ts';
import { deadlinesOfPost } from '../../utils/planning/lead-times.ts';
import { nextWorkday } from '../../utils/planning/workdays.ts';
import { useSettings } from '../settings/use-settings.ts';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { offerUndo } from '../ui/undo.tsx';
import { useDay } from '../ui/When.tsx';
import { addressOf, goTo } from '../use-place.ts';
import { Needs } from './Needs.tsx';
import { PlannedConsent } from './PlannedConsent.tsx';
import { PlanProblems } from './PlanProblems.tsx';
import { ProposedDates, StillPossible } from './StillPossible.tsx';
import { type Plan, removePlan, savePlan } from './use-plan.ts';

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
  const { leadTimes } = useSettings();
  const deadlines = deadlinesOfPost(post, leadTimes);
  const change = (part: Partial<PlannedPost>) => savePlan({ ...post, ...part });
  const remove = async () => {
    const undo = await removePlan(post.id);
    goTo('plan');
    offerUndo({ said: t('removed', { title: post.title }), undoLabel: app('action.undo'), undo });
  };
  return (
    <Page title={post.title}>
      <Anchor href={addressOf('plan')} size="sm">
        ← {t('title')}
      </Anchor>
      <PlanProblems plan={plan} about={post.id} />
      <StillPossible post={post} plan={plan} onMove={onMove} />
      <Stack gap="md" className="ms-card" maw={760}>
        <TextInput
          label={t('newTitle')}
          defaultValue={post.title}
          maxLength={200}
          onFocus={(event) => event.currentTarget.value === t('newTitle') && event.currentTarget.select()}
          onBlur={(event) => event.currentTarget.value.trim() && change({ title: event.currentTarget.value.trim() })}
        />
        <Group gap="sm" align="flex-end">
          <TextInput
            label={t('date')}
            type="date"
            value={post.publishOn ?? ''}
            onChange={(event) =>
              event.currentTarget.value
                ? onMove(post, event.currentTarget.value)
                : change({ publishOn: null, status: 'idea' })
            }
          />
          {post.publishOn ? (
            <Button variant="light" onClick={() => onMove(post, nextWorkday(addDays(post.publishOn as PlainDate, 7)))}>
              {t('moveWeek')}
            </Button>
          ) : null}
        </Group>
        <ProposedDates post={post} plan={plan} onMove={onMove} />
        {deadlines ? (
          <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="xs">
            <Text size="sm">{t('askBy', { day: day(deadlines.ask, { weekday: true }) })}</Text>
            <Text size="sm">{t('materialBy', { day: day(deadlines.material, { weekday: true }) })}</Text>
            <Text size="sm">{t('proofBy', { day: day(deadlines.proof, { weekday: true }) })}</Text>
          </SimpleGrid>
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
        <TextInput
          label={t('topic')}
          defaultValue={post.topic ?? ''}
          maxLength={80}
          onBlur={(event) => change({ topic: event.currentTarget.value.trim() || null })}
        />
      </Stack>
      <Section title={t('needs')}>
        <Needs post={post} plan={plan} />
        <PlannedConsent post={post} plan={plan} />
      </Section>
      <Button variant="subtle" color="gray" w="fit-content" onClick={remove}>
        {t('remove')}
      </Button>
    </Page>
  );
}
