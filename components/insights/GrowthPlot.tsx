import { axisX, dot, line, ruleX, text } from '@observablehq/plot';
import { useCallback } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { formatAge } from '../../utils/language/format.ts';
import type { Receipt } from '../../utils/model/claims.ts';
import { useSettings } from '../settings/use-settings.ts';
import { PlotFigure } from '../ui/PlotFigure.tsx';
import { useGrowthLines } from './use-receipt.ts';

const DAY = 24;

/**
 * How this post and the others have grown: each reading a dot, the way the comparison takes it between them a line, a usual post
 * dashed, and a rule at the age they were compared at.
 */
export function GrowthPlot({ receipt }: { receipt: Receipt }) {
  const t = useTranslations('insights');
  const format = useFormatter();
  const { language } = useSettings();
  const growth = useGrowthLines(receipt);
  const own = growth?.lines.find((one) => one.own);
  const draw = useCallback(
    (width: number) => {
      const others = growth?.lines.filter((one) => !one.own) ?? [];
      const [until, compared] = [growth?.untilHours ?? DAY, growth?.ageHours ?? DAY];
      const inDays = until > 3 * DAY;
      const unit = inDays ? DAY : 1;
      const paths = others.flatMap(({ postId, path }) => path.map((point) => ({ ...point, postId })));
      const at = { x: (point: { ageHours: number }) => point.ageHours / unit, y: 'value' };
      const usualEnd = growth?.usual?.at(-1);
      const ownEnd = own?.path.findLast(({ ageHours }) => ageHours <= compared);
      // The words lean inwards, where there is room for them.
      const isLate = compared > until / 2;
      const isAbove = (ownEnd?.value ?? 0) >= (usualEnd?.value ?? 0);
      return {
        height: 190,
        marginTop: 26,
        marginLeft: 46,
        marginRight: 14,
        marginBottom: 34,
        x: { domain: [0, until / unit], label: null },
        y: { type: 'sqrt' as const, label: null, ticks: 3, tickFormat: (value: number) => format.number(value) },
        marks: [
          axisX({
            ticks: width < 320 ? 4 : 7,
            tickFormat: (value: number) => format.number(value),
            label: t(inDays ? 'daysAfter' : 'hoursAfter'),
            labelAnchor: 'center' as const,
            labelArrow: 'none' as const,
          }),
          ruleX([compared / unit], { stroke: 'var(--ms-ink-soft)', strokeDasharray: '3 3' }),
          text([compared / unit], {
            x: (age) => age,
            frameAnchor: 'bottom' as const,
            textAnchor: isLate ? ('end' as const) : ('start' as const),
            dx: isLate ? -6 : 6,
            dy: -6,
            text: () => t('comparedHere'),
            fill: 'var(--ms-ink-soft)',
          }),
          line(paths, { ...at, z: 'postId', stroke: 'var(--ms-ink-soft)', strokeOpacity: 0.35, strokeWidth: 1 }),
          dot(
            others.flatMap(({ readings }) => readings),
            { ...at, r: 2, fill: 'var(--ms-ink-soft)', fillOpacity: 0.5 },
          ),
          ...(growth?.usual
            ? [line(growth.usual, { ...at, stroke: 'var(--ms-ink)', strokeWidth: 1.6, strokeDasharray: '5 4' })]
            : []),
          ...(own
            ? [
                line(
                  own.path.filter(({ ageHours }) => ageHours <= compared * 1.001),
                  { ...at, stroke: 'var(--ms-spruce)', strokeWidth: 3 },
                ),
                dot(own.readings, { ...at, r: 4.5, fill: 'var(--ms-spruce)' }),
              ]
            : []),
          ...(usualEnd
            ? [
                text([usualEnd], {
                  ...at,
                  text: () => t('usualPost'),
                  textAnchor: 'end' as const,
                  dy: isAbove ? 12 : -10,
                  fill: 'var(--ms-ink)',
                  stroke: 'var(--mantine-color-body)',
                  strokeWidth: 4,
                }),
              ]
            : []),
          ...(ownEnd
            ? [
                text([ownEnd], {
                  ...at,
                  text: () => t('thisPost'),
                  textAnchor: 'end' as const,
                  dx: -8,
                  dy: isAbove ? -10 : 14,
                  fill: 'var(--ms-spruce)',
                  fontWeight: 650,
                  stroke: 'var(--mantine-color-body)',
                  strokeWidth: 4,
                }),
              ]
            : []),
        ],
      };
    },
    [growth, own, t, format],
  );
  const last = own?.readings.at(-1);
  if (!growth || !last || growth.lines.length < 2) return null;
  const { typical } = receipt;
  const says = {
    own: format.number(Math.round(last.value)),
    age: formatAge(growth.ageHours, language),
    count: growth.lines.length - 1,
  };
  return (
    <PlotFigure
      draw={draw}
      says={
        typical
          ? t('growthSays', { ...says, usual: format.number(Math.round((typical.low + typical.high) / 2)) })
          : t('growthSaysAlone', says)
      }
    />
  );
}
