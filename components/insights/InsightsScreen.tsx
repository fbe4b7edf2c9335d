import { Button, Group, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { TraitVerdict } from '../../utils/insights/types.ts';
import type { MetricName } from '../../utils/model/metrics.ts';
import { useMetricName } from '../posts/use-metric-name.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Lines } from '../ui/Lines.tsx';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { goTo } from '../use-place.ts';
import type { Ground } from './ground.ts';
import { PeriodSection } from './PeriodSection.tsx';
import { QuickMarks } from './QuickMarks.tsx';
import { Records } from './Records.tsx';
import { Said } from './Said.tsx';
import { TraitRow } from './TraitRow.tsx';
import { type SaidInsights, type SaidTrait, useAnswer, useChange, useInsights } from './use-insights.ts';

const answered: readonly TraitVerdict[] = ['holds', 'does-not-hold'];
const unanswered: readonly TraitVerdict[] = ['too-few', 'cannot-be-measured'];
const FEWEST = 4;

/** What works here: a few sentences from our own posts, each with what it rests on. Not a dashboard. */
export default function InsightsScreen() {
  const t = useTranslations('insights');
  const app = useTranslations('app');
  const change = useChange();
  const ground = useAnswer<'ground'>({ kind: 'ground' }, change);
  const [metric] = ground?.metrics ?? [];
  return (
    <Page title={t('title')}>
      {!ground ? (
        <Lines label={app('loading')} />
      ) : ground.posts < FEWEST || !metric ? (
        <EmptyState
          title={t('empty.title')}
          body={t('empty.body')}
          action={{ label: t('empty.action'), onClick: () => goTo('imports') }}
        />
      ) : (
        <Insights ground={ground} change={change} first={metric} />
      )}
    </Page>
  );
}

interface InsightsProps {
  ground: Ground;
  change: object | undefined;
  first: MetricName;
}

function Insights({ ground, change, first }: InsightsProps) {
  const t = useTranslations('insights');
  const app = useTranslations('app');
  const metricName = useMetricName();
  const [metric, setMetric] = useState(first);
  // While she marks, the page stays as it was: nothing jumps, and no key waits for the answers to be worked out again.
  const [before, setBefore] = useState<{ change: object | undefined } | null>(null);
  const told = before ? before.change : change;
  const insights = useInsights(metric, told);
  return (
    <>
      <Group justify="space-between" align="flex-start">
        <Text size="sm" className="ms-soft" maw="56ch">
          {t('intro')}
        </Text>
        <Select
          size="xs"
          label={t('metric')}
          allowDeselect={false}
          data={ground.metrics.map((value) => ({ value, label: metricName(value, null) }))}
          value={metric}
          onChange={(value) => setMetric(value as MetricName)}
        />
      </Group>
      <QuickMarks
        posts={ground.posts}
        unmarked={ground.unmarked}
        started={before !== null}
        onStart={() => setBefore({ change })}
        onStop={() => setBefore(null)}
      />
      {insights ? <Traits traits={insights.traits} /> : <Lines label={app('loading')} />}
      <PeriodSection ground={ground} change={told} />
      {insights ? (
        <>
          <Records records={insights.records} />
          {insights.expectations.length > 0 ? (
            <Section title={t('usually')}>
              {insights.expectations.map(({ claim, sentence, receipt }) => (
                <Said key={claim.platform} sentence={sentence} receipt={receipt} />
              ))}
            </Section>
          ) : null}
        </>
      ) : null}
    </>
  );
}

/** What the posts say of each trait, verdict by verdict. */
function Traits({ traits }: Pick<SaidInsights, 'traits'>) {
  const t = useTranslations('insights');
  return (
    <>
      {answered.map((verdict) => {
        const ones = traits.filter(({ claim }) => claim.verdict === verdict);
        if (ones.length === 0) return null;
        return (
          <Section key={verdict} title={t(`verdict.${verdict}`)}>
            {ones.map((trait) => (
              <TraitRow key={trait.claim.trait} trait={trait} />
            ))}
          </Section>
        );
      })}
      {unanswered.map((verdict) => (
        <Unanswered
          key={verdict}
          title={t(`verdict.${verdict}`)}
          traits={traits.filter(({ claim }) => claim.verdict === verdict)}
        />
      ))}
    </>
  );
}

/** What cannot be said yet: the names in one line, the sentences on request. */
function Unanswered({ title, traits }: { title: string; traits: SaidTrait[] }) {
  const format = useFormatter();
  const app = useTranslations('app.action');
  const [open, setOpen] = useState(false);
  if (traits.length === 0) return null;
  return (
    <Section title={title}>
      {open ? (
        traits.map((trait) => <TraitRow key={trait.claim.trait} trait={trait} />)
      ) : (
        <Text size="sm" className="ms-soft ms-sentence">
          {format.list(traits.map(({ name }) => name))}
        </Text>
      )}
      <Button variant="subtle" size="compact-xs" w="fit-content" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? app('showLess') : app('showMore')}
      </Button>
    </Section>
  );
}
