import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { PlannedPost } from '../../utils/model/plans.ts';
import type { PlainDate } from '../../utils/model/time.ts';
import { Notice } from '../ui/Notice.tsx';
import { offerUndo } from '../ui/undo.tsx';
import { useDay } from '../ui/When.tsx';
import { goTo } from '../use-place.ts';
import type { Plan } from './use-plan.ts';
import { usePlannedTitle } from './use-planned-title.ts';
import {
  askSmall,
  publishWhatWeHave,
  useProposedDates,
  useStillPossible,
  type StillPossible as Way,
} from './use-still-possible.ts';

export interface StillPossibleProps {
  post: PlannedPost;
  plan: Plan;
  onMove: (post: PlannedPost, publishOn: PlainDate) => void;
}

/** The day to ask has passed: what can be done all the same, each with the button that does it. */
export function StillPossible({ post, plan, onMove }: StillPossibleProps) {
  const t = useTranslations('planning.possible');
  const titleOf = usePlannedTitle();
  const app = useTranslations('app.action');
  const ways = useStillPossible(post, plan);
  if (ways.length === 0) return null;
  const take = async (way: Way) => {
    if (way.kind === 'move') return onMove(post, way.publishOn);
    if (way.kind === 'ten-minutes' || way.kind === 'proof-only') {
      return goTo('ask', await askSmall(post, way.kind, way.deadline));
    }
    const undo = await publishWhatWeHave(post);
    offerUndo({
      said: t('isReady', { title: plan.hide(titleOf(post)) }),
      undoLabel: app('undo'),
      undo,
    });
  };
  return (
    <Notice tone="warm" title={t('title')}>
      <Stack gap="xs" mt={4}>
        {ways.map(({ way, said }) => (
          <Group key={way.kind} justify="space-between" gap="xs">
            <Text size="sm" flex="1 1 220px">
              {said}.
            </Text>
            <Button size="compact-sm" variant="light" onClick={() => take(way)}>
              {t(`do.${way.kind}`)}
            </Button>
          </Group>
        ))}
      </Stack>
    </Notice>
  );
}

/** Dates that stress nobody, for a post that has none: one click sets it. */
export function ProposedDates({ post, plan, onMove }: StillPossibleProps) {
  const t = useTranslations('planning.possible');
  const day = useDay();
  const dates = useProposedDates(post, plan);
  if (dates.length === 0) return null;
  return (
    <Stack gap={4}>
      <Text size="xs" className="ms-soft">
        {t('proposed')}
      </Text>
      <Group gap={6}>
        {dates.map(({ publishOn }) => (
          <Button key={publishOn} size="compact-sm" variant="light" onClick={() => onMove(post, publishOn)}>
            {day(publishOn, { weekday: true })}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
