import { axisY, dot, tickX } from '@observablehq/plot';
import { useCallback } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { formatAge } from '../../utils/language/format.ts';
import type { Receipt } from '../../utils/model/claims.ts';
import { useMetricName } from '../posts/use-metric-name.ts';
import { useSettings } from '../settings/use-settings.ts';
import { PlotFigure } from '../ui/PlotFigure.tsx';

/** Posts with a trait and posts without it, at the same age: two rows of dots, and a mark at the middle of each. */
export function SidesPlot({ receipt }: { receipt: Receipt }) {
  const t = useTranslations('insights');
  const format = useFormatter();
  const { language } = useSettings();
  const { sides, peers, ageHours } = receipt;
  const metric = useMetricName()(receipt.metric, receipt.platform);
  const label = ageHours === null ? metric : t('sidesAxis', { metric, age: formatAge(ageHours, language) });
  const draw = useCallback(
    (width: number) => {
      const isWith = new Set(sides?.withTrait);
      const rows = (peers ?? []).map(({ postId, value }) => ({
        value,
        side: isWith.has(postId) ? t('withTrait') : t('withoutTrait'),
      }));
      const middle = [...Map.groupBy(rows, ({ side }) => side)].map(([side, ofSide]) => ({
        side,
        value: middleOf(ofSide.map(({ value }) => value)),
      }));
      return {
        height: 132,
        marginLeft: 52,
        marginRight: 12,
        marginBottom: 52,
        // The names of the sides stand clear of the first dot.
        insetLeft: 10,
        insetRight: 6,
        x: {
          type: 'sqrt' as const,
          label,
          labelAnchor: 'left' as const,
          labelArrow: 'none' as const,
          labelOffset: 38,
          ticks: width < 320 ? 3 : 6,
          tickFormat: (value: number) => format.number(value),
        },
        y: { type: 'band' as const, label: null, domain: [t('withTrait'), t('withoutTrait')] },
        marks: [
          axisY({ tickSize: 0 }),
          dot(rows, {
            x: 'value',
            y: 'side',
            r: 4.5,
            fill: (row) => (row.side === t('withTrait') ? 'var(--ms-spruce)' : 'var(--ms-ink-soft)'),
            fillOpacity: 0.55,
          }),
          tickX(middle, { x: 'value', y: 'side', stroke: 'var(--ms-ink)', strokeWidth: 2 }),
        ],
      };
    },
    [sides, peers, label, t, format],
  );
  if (!sides || !peers || peers.length === 0) return null;
  return (
    <PlotFigure
      draw={draw}
      says={t('sidesSay', { withTrait: sides.withTrait.length, without: sides.withoutTrait.length })}
    />
  );
}

function middleOf(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}
