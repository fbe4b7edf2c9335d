import { Anchor, Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactNode, useContext } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { TraitClaim } from '../../utils/insights/types.ts';
import type { PostId } from '../../utils/model/ids.ts';
import { platformNames } from '../../utils/model/platforms.ts';
import type { PostHistory } from '../../utils/model/post-history.ts';
import { markMany } from '../posts/use-marks.ts';
import { titleOf } from '../posts/use-posts.ts';
import { offerUndo } from '../ui/undo.tsx';
import { useDay } from '../ui/When.tsx';
import { addressOf } from '../use-place.ts';
import { PostsContext } from './use-insights.ts';

/** The posts behind a verdict, side by side and newest first, each with its number at the age they were compared at. */
export function TraitPosts({ claim, picture }: { claim: TraitClaim; picture: ReactNode }) {
  const t = useTranslations('insights');
  const [open, { toggle }] = useDisclosure(false);
  const { sides } = claim.receipt;
  if (!sides || claim.withTrait + claim.withoutTrait === 0) return picture;
  return (
    <>
      <Group gap="xs">
        <Button variant="subtle" size="compact-sm" aria-expanded={open} onClick={toggle}>
          {t(open ? 'hidePosts' : 'seePosts')}
        </Button>
        {picture}
      </Group>
      {open ? (
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl">
          <Side title={t('sideWith', { count: claim.withTrait })} ids={sides.withTrait} claim={claim} has />
          <Side title={t('sideWithout', { count: claim.withoutTrait })} ids={sides.withoutTrait} claim={claim} />
        </SimpleGrid>
      ) : null}
    </>
  );
}

interface SideProps {
  title: string;
  ids: readonly PostId[];
  claim: TraitClaim;
  has?: boolean;
}

/** So many are listed at once, newest first. */
const FIRST = 10;

function Side({ title, ids, claim, has = false }: SideProps) {
  const app = useTranslations('app.action');
  const posts = useContext(PostsContext);
  const [all, { open }] = useDisclosure(false);
  const newest = ids.toReversed();
  return (
    <Stack gap={8}>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <Stack component="ul" gap={8} m={0} p={0} style={{ listStyle: 'none' }}>
        {newest.slice(0, all ? newest.length : FIRST).flatMap((id) => {
          const history = posts.get(id);
          return history ? <Line key={id} history={history} claim={claim} has={has} /> : [];
        })}
      </Stack>
      {newest.length > FIRST && !all ? (
        <Button variant="subtle" size="compact-xs" w="fit-content" px={0} onClick={open}>
          {app('showMore')}
        </Button>
      ) : null}
    </Stack>
  );
}

function Line({ history, claim, has }: { history: PostHistory; claim: TraitClaim; has: boolean }) {
  const t = useTranslations('insights');
  const words = useTranslations('posts');
  const app = useTranslations('app.action');
  const format = useFormatter();
  const day = useDay();
  const { post } = history;
  const title = titleOf(history, words('untitled'));
  const value = claim.receipt.peers?.find(({ postId }) => postId === post.id)?.value;
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
          {claim.trait === 'people' ? (
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
