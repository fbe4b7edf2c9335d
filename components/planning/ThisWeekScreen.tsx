import { Anchor, Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ThanksDue } from '../messages/ThanksDue.tsx';
import { titleOf } from '../posts/use-posts.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { useDay, useMonth } from '../ui/When.tsx';
import { addressOf, goTo } from '../use-place.ts';
import classes from './planning.module.css';
import { usePlannedTitle } from './use-planned-title.ts';
import { type ShownWeek, useThisWeek } from './use-this-week.ts';

/** The first screen: who is waiting to hear from you, and what is due this week. */
export default function ThisWeekScreen() {
  const t = useTranslations('app.place');
  const week = useThisWeek();
  return (
    <Page title={t('thisWeek')}>
      {week && !week.hasPosts ? <NothingYet /> : <ThanksDue />}
      {week ? <Due week={week} /> : null}
    </Page>
  );
}

/** Before the first post: what will be here, and the way in. */
function NothingYet() {
  const t = useTranslations('planning.thisWeek.empty');
  return (
    <EmptyState title={t('title')} body={t('body')} action={{ label: t('action'), onClick: () => goTo('welcome') }} />
  );
}

function Due({ week }: { week: ShownWeek }) {
  const t = useTranslations('planning.thisWeek');
  const app = useTranslations('app');
  const posts = useTranslations('posts');
  const day = useDay();
  const plannedTitle = usePlannedTitle();
  const month = useMonth();
  const name = (id: string | null) => (id && week.nameOf.get(id)) || app('aColleague');
  const asks: [string, string][] = [
    ...week.toAsk.map(({ ask, askBy, late }): [string, string] => [
      ask.id,
      ask.colleagueId
        ? t(late ? 'toAskLate' : 'toAsk', { name: name(ask.colleagueId), day: day(askBy) })
        : t(late ? 'toAskNobodyLate' : 'toAskNobody', { day: day(askBy) }),
    ]),
    ...week.toRemind.map(({ ask, deadline }): [string, string] => [
      ask.id,
      t('toRemind', { name: name(ask.colleagueId), day: day(deadline) }),
    ]),
    ...week.toMove.map(({ ask }): [string, string] => [ask.id, t('toMove', { name: name(ask.colleagueId) })]),
    ...week.awaited.map(({ ask, deadline }): [string, string] => [
      ask.id,
      t('awaited', { name: name(ask.colleagueId), day: day(deadline) }),
    ]),
  ];
  const quiet =
    asks.length + week.toStaff.length + week.toPublish.length + week.toRead.length + week.tipsToAnswer.length === 0 &&
    !week.planDue;
  return (
    <>
      {week.planDue && week.hasPosts ? (
        <Notice
          actions={
            <Button size="compact-sm" variant="default" onClick={() => goTo('plan')}>
              {t('makePlan')}
            </Button>
          }
        >
          {t(week.planDue.late ? 'planDueLate' : 'planDue', {
            month: month(week.planDue.planFor),
            day: day(week.planDue.by),
          })}
        </Notice>
      ) : null}
      <Part title={t('asks')} shown={asks.length + week.toStaff.length}>
        {asks.map(([id, line]) => (
          <Line key={id} href={addressOf('ask', id)}>
            {line}
          </Line>
        ))}
        {week.toStaff.map(({ post, askBy, late }) => (
          <Line key={post.id} href={addressOf('plan', post.id)}>
            {t(late ? 'toStaffLate' : 'toStaff', { title: week.hide(plannedTitle(post)), day: day(askBy) })}
          </Line>
        ))}
      </Part>
      <Part title={t('publish')} shown={week.toPublish.length}>
        {week.toPublish.map((post) => (
          <Line key={post.id} href={addressOf('plan', post.id)}>
            {t('publishLine', { title: week.hide(plannedTitle(post)), day: post.publishOn ? day(post.publishOn) : '' })}
          </Line>
        ))}
      </Part>
      <Part title={t('read')} shown={week.toRead.length}>
        {week.toRead.map(({ postId, age }) => {
          const history = week.historyOf.get(postId);
          if (!history) return null;
          return (
            <li key={postId} className={classes.line}>
              <Group justify="space-between" gap="xs">
                <Text size="sm" flex="1 1 180px">
                  {t('readLine', { title: week.hide(titleOf(history, posts('untitled'))), age })}
                </Text>
                <Anchor
                  size="sm"
                  href={history.post.url ?? addressOf('post', postId)}
                  target={history.post.url ? '_blank' : undefined}
                  rel="noreferrer noopener"
                >
                  {t('openPost')}
                </Anchor>
              </Group>
            </li>
          );
        })}
      </Part>
      <Part title={t('tips')} shown={week.tipsToAnswer.length}>
        {week.tipsToAnswer.map((tip) => (
          <Line key={tip.id} href={addressOf('tips')}>
            {week.hide(tip.text)}
          </Line>
        ))}
      </Part>
      {quiet && week.hasPosts ? (
        <Text size="sm" className="ms-soft">
          {t('calm')}
        </Text>
      ) : null}
    </>
  );
}

function Part({ title, shown, children }: { title: string; shown: number; children: ReactNode }) {
  if (shown === 0) return null;
  return (
    <Section title={title}>
      <ul className={classes.lines}>{children}</ul>
    </Section>
  );
}

function Line({ href, children }: { href: string; children: ReactNode }) {
  return (
    <li className={`${classes.line} ${classes.way}`}>
      <Anchor size="sm" href={href} c="inherit" lineClamp={2}>
        {children}
      </Anchor>
    </li>
  );
}
