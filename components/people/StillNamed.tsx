import { Anchor, List, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Page } from '../ui/Page.tsx';
import { addressOf } from '../use-place.ts';
import type { StillNamed as NamedText } from './use-person.ts';

/** After an erasure: texts where only a first name stands that somebody else has too. The user decides; nothing was changed there. */
export function StillNamed({ name, texts }: { name: string; texts: readonly NamedText[] }) {
  const t = useTranslations('people');
  const address = ({ where, id, postId }: NamedText): string => {
    if (where === 'contribution' || where === 'note') return addressOf('post', postId ?? '');
    if (where === 'tip') return addressOf('tips');
    return addressOf(where === 'plannedPost' ? 'plan' : where, id);
  };
  return (
    <Page title={t('stillNamed.title')}>
      <Anchor href={addressOf('people')} size="sm">
        ← {t('title')}
      </Anchor>
      <Text size="sm" maw="64ch">
        {t('stillNamed.why', { name })}
      </Text>
      <List size="sm" className="ms-card" withPadding>
        {texts.map((one) => (
          <List.Item key={one.id}>
            <Anchor href={address(one)} size="sm" lineClamp={2}>
              {t(`stillNamed.where.${one.where}`)}: {one.words}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Page>
  );
}
