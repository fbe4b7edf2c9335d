import { Anchor, Button, Group, Text } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import type { Post } from '../../utils/model/posts.ts';
import { Notice } from '../ui/Notice.tsx';
import { offerUndo } from '../ui/undo.tsx';
import { useDay } from '../ui/When.tsx';
import { addressOf } from '../use-place.ts';
import { type LinkablePlan, linkPlan, type PlansFor } from './use-link-plan.ts';
import { usePlannedTitle } from './use-planned-title.ts';

/** Which plan a published post came from: one click links it, and puts down those who helped. */
export function LinkPlan({ post, plans }: { post: Post; plans: PlansFor }) {
  const t = useTranslations('planning.link');
  const app = useTranslations('app.action');
  const format = useFormatter();
  const day = useDay();
  const titleOf = usePlannedTitle();
  if (plans.linked) {
    return (
      <Anchor size="sm" href={addressOf('plan', plans.linked.id)}>
        {t('from', { title: plans.hide(titleOf(plans.linked)) })}
      </Anchor>
    );
  }
  if (plans.offered.length === 0) return null;
  const link = async (one: LinkablePlan) => {
    const undo = await linkPlan(one, post);
    offerUndo({ said: t('linked', { title: plans.hide(titleOf(one.plan)) }), undoLabel: app('undo'), undo });
  };
  return (
    <Notice title={t('title')}>
      {plans.offered.map((one) => {
        const names = [...new Set(one.helpers.map(({ name }) => name))];
        return (
          <Group key={one.plan.id} justify="space-between" gap="xs" mt={4}>
            <Text size="sm" flex="1 1 200px">
              {plans.hide(titleOf(one.plan))}
              <span className="ms-soft">
                {one.plan.publishOn ? ` · ${day(one.plan.publishOn)}` : ''}
                {names.length > 0 ? ` · ${t('helped', { names: format.list(names) })}` : ''}
              </span>
            </Text>
            <Button
              size="compact-sm"
              variant="light"
              aria-label={`${t('yes')}: ${plans.hide(titleOf(one.plan))}`}
              onClick={() => link(one)}
            >
              {t('yes')}
            </Button>
          </Group>
        );
      })}
    </Notice>
  );
}
