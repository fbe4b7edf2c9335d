import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useTimeout } from '@mantine/hooks';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { platformNames } from '../../utils/model/platforms.ts';
import type { PostHistory } from '../../utils/model/post-history.ts';
import { EvidenceLine } from '../insights/EvidenceLine.tsx';
import { type Evidence, useEvidence } from '../insights/use-evidence.ts';
import { PostLetters } from '../messages/PostLetters.tsx';
import { ThankButtons } from '../messages/ThankButtons.tsx';
import { useLettersAbout, useSaidAbout } from '../messages/use-letters.ts';
import { WordToLeader } from '../messages/WordToLeader.tsx';
import { ConsentLines } from '../people/ConsentLines.tsx';
import { HelperPicker } from '../people/HelperPicker.tsx';
import { useHelpers } from '../people/use-contributions.ts';
import { useConsentWarnings } from '../people/use-register.ts';
import { useHide } from '../people/use-shown-people.ts';
import { LinkPlan } from '../planning/LinkPlan.tsx';
import { usePlansFor } from '../planning/use-link-plan.ts';
import { Lines } from '../ui/Lines.tsx';
import { Section } from '../ui/Section.tsx';
import { Since } from '../ui/When.tsx';
import { Growth } from './Growth.tsx';
import { Marks } from './Marks.tsx';
import classes from './posts.module.css';
import { useMetricName } from './use-metric-name.ts';

/** So long the rest of a post waits for the sentence about its numbers, which must look at all the others. */
const MOMENT_MS = 200;

/** Everything about one post under its name: on its own screen, and beside the table. */
export function PostBody({ history }: { history: PostHistory }) {
  const t = useTranslations('posts');
  const { post } = history;
  const app = useTranslations('app');
  const helpers = useHelpers(post.id);
  const letters = useLettersAbout(post.id);
  const said = useSaidAbout(post.id);
  const plans = usePlansFor(post);
  const warnings = useConsentWarnings(history);
  const hide = useHide();
  const evidence = useEvidence(history);
  const [isTime, setTime] = useState(false);
  useTimeout(() => setTime(true), MOMENT_MS, { autoInvoke: true });
  // All at once: names that came one by one pushed down what she was about to press.
  if (!helpers || !letters || !said || !plans || !warnings || !(evidence || isTime))
    return <Lines label={app('loading')} />;
  const published = post.publishedAt?.value ?? post.publishedAt?.latest;
  // The account is what stands in the address, where the page does not say more.
  const name = post.author ?? post.account;
  return (
    <>
      <Text size="sm" className="ms-soft">
        {platformNames[post.platform]}
        {name ? ` · ${hide(name)}` : ''} ·{' '}
        {published ? (
          <Since at={published} isExact={post.publishedAt?.value !== null} say={(when) => t('published', { when })} />
        ) : (
          t('publishedUnknown')
        )}
      </Text>
      <div className={classes.room}>
        <div className={classes.body}>
          <Stack gap="md">
            <LinkPlan post={post} plans={plans} />
            <Numbers history={history} evidence={evidence} />
            <Section title={t('helpers')}>
              <HelperPicker postId={post.id} helpers={helpers} />
              <ConsentLines warnings={warnings} colleagues={helpers.flatMap(({ colleague }) => colleague ?? [])} />
              <ThankButtons post={post} helpers={helpers} letters={letters} />
              <WordToLeader postId={post.id} helpers={helpers} />
            </Section>
            <PostLetters said={said} />
          </Stack>
          <Stack gap="md">
            <Growth history={history} />
            <Marks history={history} />
          </Stack>
        </div>
      </div>
    </>
  );
}

/** The last reading: each number, how old it is, and what it means against our usual. */
function Numbers({ history, evidence }: { history: PostHistory; evidence: Evidence | undefined }) {
  const t = useTranslations('posts');
  const format = useFormatter();
  const metricName = useMetricName();
  const { post, snapshots } = history;
  const last = snapshots.findLast(({ covers }) => covers.kind === 'lifetime') ?? snapshots.at(-1);
  return (
    <Stack gap="sm" className="ms-card">
      {last ? (
        <>
          <dl className={classes.numbers} aria-label={t('numbers')}>
            {last.readings.map((reading) => (
              <div key={reading.metric}>
                <dt>{metricName(reading.metric, post.platform)}</dt>
                <dd>
                  {reading.low === reading.high ? '' : '≈ '}
                  {format.number(reading.value)}
                </dd>
              </div>
            ))}
          </dl>
          <EvidenceLine evidence={evidence} />
          <Text size="xs" className="ms-soft">
            <Since at={last.takenAt} say={(when) => t('lastRead', { when })} />
            {last.source === 'page' ? '' : ` · ${t(`source.${last.source}`)}`}
          </Text>
        </>
      ) : (
        <Text>{t('neverRead')}</Text>
      )}
      <Group gap="sm">
        {post.url ? (
          <Anchor size="sm" href={post.url} target="_blank" rel="noreferrer noopener">
            {t('openPost')}
          </Anchor>
        ) : null}
        <Text size="xs" className="ms-soft">
          {t('readAgainHow')}
        </Text>
      </Group>
    </Stack>
  );
}
