import { Button, Group, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { PostHistory } from '../../utils/model/post-history.ts';
import { useHelpers } from '../people/use-contributions.ts';
import { Since } from '../ui/When.tsx';
import { goTo } from '../use-place.ts';
import { startThanks } from './use-draft.ts';
import { useLettersAbout } from './use-letters.ts';

/** One line per person who helped: thank them now, or tell them how it went; what has been said already is said. */
export function ThankButtons({ history: { post, snapshots } }: { history: PostHistory }) {
  const t = useTranslations('posts');
  const helpers = useHelpers(post.id) ?? [];
  const letters = useLettersAbout(post.id) ?? [];
  const start = async (kind: 'thanks' | 'thanksWithResult', colleagueId: string) => {
    const letter = await startThanks({ kind, postId: post.id, colleagueId });
    if (letter) goTo('message', letter.id);
  };
  return helpers.map(({ colleague }, place) => {
    if (!colleague) return null;
    const given = letters.filter(({ recipients, copiedAt }) => recipients.includes(colleague.id) && copiedAt !== null);
    const thanked = given.find(({ kind }) => kind === 'thanks' || kind === 'thanksWithResult');
    const name = colleague.name.split(' ')[0] ?? colleague.name;
    return (
      <Group key={colleague.id} gap="xs">
        <Button
          variant={place === 0 && !thanked ? 'filled' : 'light'}
          onClick={() => start(thanked || snapshots.length > 1 ? 'thanksWithResult' : 'thanks', colleague.id)}
        >
          {thanked || snapshots.length > 1 ? t('thankWithResult', { name }) : t('thank', { name })}
        </Button>
        {thanked?.copiedAt ? (
          <Text size="xs" className="ms-soft">
            <Since at={thanked.copiedAt} say={(when) => t('thanked', { when })} />
          </Text>
        ) : null}
      </Group>
    );
  });
}
