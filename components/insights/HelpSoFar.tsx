import { Stack, Text } from '@mantine/core';
import { axisX, dodgeY, dot } from '@observablehq/plot';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { formatMonth } from '../../utils/language/format.ts';
import type { Colleague } from '../../utils/model/people.ts';
import type { Instant } from '../../utils/model/time.ts';
import { useSettings } from '../settings/use-settings.ts';
import { CopyText } from '../ui/CopyText.tsx';
import { Lines } from '../ui/Lines.tsx';
import { PlotFigure } from '../ui/PlotFigure.tsx';
import { Said } from './Said.tsx';
import { useHelp } from './use-help.ts';

/** From so many posts on there is a time to draw. */
const FEWEST_DRAWN = 3;

/** What a colleague's help has led to so far: a sentence, when it was, and the same words to send. Beside nobody else's. */
export function HelpSoFar({ colleague }: { colleague: Colleague }) {
  const t = useTranslations('insights');
  const app = useTranslations('app');
  const words = useTranslations('posts');
  const help = useHelp(colleague, words('untitled'));
  if (help === undefined) return <Lines label={app('loading')} />;
  if (help === null) return null;
  return (
    <Stack gap="xs">
      {help.receipt ? <Said sentence={help.soFar} receipt={help.receipt} /> : <Text size="sm">{help.soFar}</Text>}
      {help.dates.length >= FEWEST_DRAWN ? <WhenPlot dates={help.dates} months={help.months} /> : null}
      <CopyText size="compact-sm" label={t('copyHelp')} text={() => help.toColleague} />
    </Stack>
  );
}

/** One dot for each post, where in time it was published. All alike: how well they did is not the point here. */
function WhenPlot({ dates, months }: { dates: Instant[]; months: Instant[] }) {
  const t = useTranslations('insights');
  const { language } = useSettings();
  const draw = useCallback(
    (width: number) => {
      const every = Math.ceil(months.length / Math.max(2, Math.floor(width / 90)));
      return {
        height: 70,
        marginTop: 6,
        marginLeft: 8,
        marginRight: 8,
        marginBottom: 26,
        x: {
          type: 'time' as const,
          label: null,
          domain: [months[0] ?? 0, months.at(-1) ?? 0].map((at) => new Date(at)),
        },
        marks: [
          axisX(
            months
              .slice(0, -1)
              .filter((_, i) => i % every === 0)
              .map((at) => new Date(at)),
            {
              tickSize: 4,
              textAnchor: 'start' as const,
              tickFormat: (at: Date) => formatMonth(at.toISOString(), language),
            },
          ),
          dot(
            dates.map((at) => ({ at: new Date(at) })),
            dodgeY({ x: 'at', r: 5, fill: 'var(--ms-spruce)', fillOpacity: 0.75, anchor: 'bottom' as const }),
          ),
        ],
      };
    },
    [dates, months, language],
  );
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  return (
    <PlotFigure
      draw={draw}
      says={t('helpSays', {
        count: dates.length,
        first: formatMonth(first, language),
        last: formatMonth(last, language),
      })}
    />
  );
}
