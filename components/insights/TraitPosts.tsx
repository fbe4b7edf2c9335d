import { Anchor, Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Receipt } from '../../utils/model/claims.ts';
import type { PostId } from '../../utils/model/ids.ts';
import { platformNames } from '../../utils/model/platforms.ts';
import type { PostHistory } from '../../utils/model/post-history.ts';
import { markMany } from '../posts/use-marks.ts';
import { titleOf } from '../posts/use-posts.ts';
import { ReloadNotice } from '../ui/ReloadNotice.tsx';
import { offerUndo } from '../ui/undo.tsx';
import { useDay } from '../ui/When.tsx';
import { addressOf } from '../use-place.ts';
import { type SaidTrait, usePostsOf, useToldReceipt } from './use-insights.ts';

/**
 * What can be done with a verdict, `children` first, and the posts behind it, side by side and newest first, each with its number
 * at the age they were compared at.
 */
export function TraitPosts({ trait, children }: { trait: SaidTrait; children: ReactNode }) {
  const t = useTranslations('insights');
  const [open, { toggle }] = useDisclosure(false);
  const { claim } = trait;
  const receipt = useToldReceipt(open ? trait.receipt : null);
  if (claim.withTrait + claim.withoutTrait === 0) return children;
  return (
    <>
      <Group gap="sm" className="ms-breaks">
        {children}
        <Button variant="subtle" size="compact-sm" aria-expanded={open} onClick={toggle}>
          {t(open ? 'hidePosts' : 'seePosts')}
        </Button>
      </Group>
      {receipt === 'gone' ? (
        <ReloadNotice />
      ) : receipt?.sides ? (
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl">
          <Side
            title={t('sideWith', { count: claim.withTrait })}
            ids={receipt.sides.withTrait}
            {...{ trait, receipt }}
            has
          />
          <Side
            title={t('sideWithout', { count: claim.withoutTrait })}
            ids={receipt.sides.withoutTrait}
            {...{ trait, receipt }}
          />
        </SimpleGrid>
      ) : null}
    </>
  );
}

interface SideProps {
  title: string;
  ids: readonly PostId[];
  trait: SaidTrait;
  receipt: Receipt;
  has?: boolean;
}

/** So many are listed at once, newest first. */
const FIRST = 10;

function Side({ title, ids, trait, receipt, has = false }: SideProps) {
  const app = useTranslations('app.action');
  const [all, { open }] = useDisclosure(false);
  const newest = ids.toReversed();
  const listed = all ? newest : newest.slice(0, FIRST);
  const posts = usePostsOf(listed);
  const values = new Map(receipt.peers?.map(({ postId, value }) => [postId, value]));
  return (
    <Stack gap={8}>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <Stack component="ul" gap={8} m={0} p={0} style={{ listStyle: 'none' }}>
        {listed.flatMap((id) => {
          const history = posts.get(id);
          const canMove = trait.claim.trait === 'people';
          return history ? <Line key={id} history={history} value={values.get(id)} canMove={canMove} has={has} /> : [];
        })}
      </Stack>
      {newest.length > FIRST && !all ? (
        <Button variant="subtle" size="compact-xs" w="fit-content" onClick={open}>
          {app('showMore')}
        </Button>
      ) : null}
    </Stack>
  );
}

interface LineProps {
  history: PostHistory;
  /** Its number at the age the posts were compared at. */
  value: number | undefined;
  /** Whether it may be told to lie on the other side. */
  canMove: boolean;
  has: boolean;
}

function Line({ history, value, canMove, has }: LineProps) {
  const t = useTranslations('insights');
  const words = useTranslations('posts');
  const app = useTranslations('app.action');
  const format = useFormatter();
  const day = useDay();
  const { post } = history;
  const title = titleOf(history, words('untitled'));
  const published = post.publishedAt?.value ?? post.publishedAt?.latest;
  const move = async () => {
    const undo = await markMany([history], { people: !has });
    offerUndo({ said: t('moved'), undoLabel: app('undo'), undo });
  };
  return (
    <Group component="li" gap="xs" wrap="nowrap" justify="space-between" align="flex-start">
      <Stack gap={0} miw={0}>
        <Anchor size="sm" href={addressOf('post', post.id)} lineClamp={2} dir="auto">
          {title}
        </Anchor>
        <Group gap={6} wrap="wrap">
          <Text size="xs" className="ms-soft">
            {platformNames[post.platform]}
            {published ? ` · ${day(published)}` : ''}
          </Text>
          {canMove ? (
            <Button
              variant="subtle"
              size="compact-xs"
              px={0}
              aria-label={`${t(has ? 'moveToWithout' : 'moveToWith')}: ${title}`}
              onClick={move}
            >
              {t(has ? 'moveToWithout' : 'moveToWith')}
            </Button>
          ) : null}
        </Group>
      </Stack>
      {value === undefined ? null : (
        <Text size="sm" className="ms-number">
          {format.number(Math.round(value))}
        </Text>
      )}
    </Group>
  );
}
