import { Button, Group, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Message } from '../../utils/model/messages.ts';
import type { Post } from '../../utils/model/posts.ts';
import type { Helper } from '../people/use-contributions.ts';
import { Since } from '../ui/When.tsx';
import { Refused } from './Refused.tsx';
import { useStart } from './use-start.ts';
import { startThanksToAll } from './use-thank-all.ts';
import { thanksOfHelpers } from './use-thanks-due.ts';

/** Who helped: thank them now, or tell them how it went, one by one or one letter each; what has been said is said. */
export function ThankButtons({
  post,
  helpers,
  letters,
}: {
  post: Post;
  helpers: readonly Helper[];
  /** Every letter about the post. */
  letters: readonly Message[];
}) {
  const t = useTranslations('posts');
  const messages = useTranslations('messages');
  const { refused, start } = useStart();
  const people = thanksOfHelpers(post, helpers, letters).map(({ colleague, kind, thankedAt }) => ({
    colleague,
    thankedAt,
    wish: { kind, postId: post.id, colleagueId: colleague.id },
  }));
  const unheard = people.filter(({ thankedAt }) => thankedAt === null);
  const together = unheard.length > 1;
  return (
    <>
      {together ? (
        <Group gap="xs">
          <Button onClick={() => start(startThanksToAll(unheard.map(({ wish }) => wish)))}>
            {messages('thankAll', { count: unheard.length })}
          </Button>
          <Text size="xs" className="ms-soft">
            {messages('thankAllHint')}
          </Text>
        </Group>
      ) : null}
      {people.map(({ colleague, thankedAt, wish }, place) => {
        const name = colleague.name.split(' ')[0] ?? colleague.name;
        return (
          <Group key={colleague.id} gap="xs">
            <Button
              variant={place === 0 && thankedAt === null && !together ? 'filled' : 'light'}
              onClick={() => start(startThanksToAll([wish]))}
            >
              {wish.kind === 'thanksWithResult' ? t('thankWithResult', { name }) : t('thank', { name })}
            </Button>
            {thankedAt ? (
              <Text size="xs" className="ms-soft">
                <Since at={thankedAt} say={(when) => t('thanked', { when })} />
              </Text>
            ) : null}
          </Group>
        );
      })}
      <Refused refused={refused} />
    </>
  );
}
