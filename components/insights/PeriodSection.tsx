import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlatformId } from '../../utils/model/platforms.ts';
import { ReachForm } from '../imports/ReachForm.tsx';
import { CopyText } from '../ui/CopyText.tsx';
import { Lines } from '../ui/Lines.tsx';
import { Section } from '../ui/Section.tsx';
import { useMonth } from '../ui/When.tsx';
import type { Ground } from './ground.ts';
import type { Period } from './periods.ts';
import { Said } from './Said.tsx';
import { usePeriod, usePeriods } from './use-period.ts';

/**
 * A month or a quarter in sentences: what may be added up is, and people are only as many as the page itself counted. Begins with the
 * newest month that has a post: on the first days of one it is the last that she wants to tell of.
 */
export function PeriodSection({ ground, change }: { ground: Ground; change: object | undefined }) {
  const t = useTranslations('insights');
  const name = usePeriodName();
  const periods = usePeriods(ground.firstPost);
  const [chosen, setChosen] = useState<string | null>(null);
  // As it was when she came: a post saved in another window meanwhile takes no half-typed number away.
  const [last] = useState(ground.lastPost);
  const period =
    periods.find((one) => keyOf(one) === chosen) ??
    periods.find(({ from }) => last !== null && from <= last) ??
    periods[0];
  if (!period) return null;
  const of = (kind: Period['kind']) =>
    periods.filter((one) => one.kind === kind).map((one) => ({ value: keyOf(one), label: name(one) }));
  return (
    <Section title={t('period')}>
      <Select
        size="xs"
        w={190}
        allowDeselect={false}
        aria-label={t('period')}
        value={keyOf(period)}
        onChange={setChosen}
        data={[
          { group: t('periods.month'), items: of('month') },
          { group: t('periods.quarter'), items: of('quarter') },
        ]}
      />
      <Sentences key={keyOf(period)} change={change} period={period} name={name(period)} />
    </Section>
  );
}

const keyOf = ({ kind, first }: Period) => `${kind} ${first}`;

/** "oktober 2026", "3. kvartal 2026". */
function usePeriodName(): (period: Period) => string {
  const t = useTranslations('insights');
  const month = useMonth();
  return ({ kind, first }) =>
    kind === 'month'
      ? month(first)
      : t('periods.nth', { nth: Math.ceil(Number(first.slice(5, 7)) / 3), year: first.slice(0, 4) });
}

function Sentences({ change, period, name }: { change: object | undefined; period: Period; name: string }) {
  const t = useTranslations('insights');
  const app = useTranslations('app');
  const words = usePeriod(period, change);
  const [typing, setTyping] = useState(false);
  if (!words) return <Lines count={2} label={app('loading')} />;
  const { published, isWhole, totals, people, unquoted } = words;
  const count = t(isWhole ? 'published' : 'atLeastPublished', { count: published });
  const said = [...totals, ...people];
  const canType = period.kind === 'month' && published > 0;
  return (
    <Stack gap="xs">
      <Text size="sm">{count}</Text>
      {said.map(({ sentence, receipt }) => (
        <Said key={sentence} sentence={sentence} receipt={receipt} />
      ))}
      {published > 1 && !typing && people.every(({ quoted }) => !quoted) ? (
        <Text size="xs" className="ms-soft" maw="64ch">
          {t('reach.never')}
        </Text>
      ) : null}
      {typing ? <TypeReach period={period} offered={unquoted} onDone={() => setTyping(false)} /> : null}
      <Group gap="sm" className="ms-breaks">
        {said.length > 0 ? (
          <CopyText
            size="compact-sm"
            label={t('copyText')}
            text={() => [`${name}: ${count}`, ...said.map(({ sentence }) => sentence)].join('\n')}
          />
        ) : null}
        {canType && !typing ? (
          <Button variant="subtle" size="compact-sm" onClick={() => setTyping(true)}>
            {t('reach.type')}
          </Button>
        ) : null}
      </Group>
    </Stack>
  );
}

/** The page's own number of people for the month, as the platform's statistics page shows it. */
function TypeReach({
  period,
  offered,
  onDone,
}: {
  period: Period;
  offered: readonly PlatformId[];
  onDone: () => void;
}) {
  const t = useTranslations('insights.reach');
  const app = useTranslations('app.action');
  return (
    <div>
      <Text size="sm" className="ms-soft" mb={6}>
        {t('where')}
      </Text>
      <ReachForm month={period.first.slice(0, 7)} platform={offered[0] ?? 'linkedin'} onSaved={onDone} begins>
        <Button variant="subtle" onClick={onDone}>
          {app('cancel')}
        </Button>
      </ReachForm>
    </div>
  );
}
