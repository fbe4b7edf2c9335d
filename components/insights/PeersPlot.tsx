import { dot, ruleX, text } from '@observablehq/plot';
import { useCallback } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Interval, Receipt } from '../../utils/model/claims.ts';
import { PlotFigure } from '../ui/PlotFigure.tsx';

/** This post among those it was compared with, all at the same age: a row of dots, and a line at the middle one. */
export function PeersPlot({ receipt }: { receipt: Receipt }) {
  const t = useTranslations('insights');
  const format = useFormatter();
  const peers = receipt.peers ?? [];
  const own = receipt.value;
  const middle = receipt.typical ? (receipt.typical.low + receipt.typical.high) / 2 : null;
  const draw = useCallback(
    (width: number) => ({
      height: 92,
      marginTop: 26,
      marginBottom: 24,
      marginLeft: 14,
      marginRight: 14,
      x: {
        type: 'sqrt' as const,
        label: null,
        ticks: width < 300 ? 3 : 5,
        tickFormat: (value: number) => format.number(value),
      },
      y: { axis: null, domain: [-1, 1] },
      marks: [
        ...(middle === null ? [] : [ruleX([middle], { stroke: 'var(--ms-ink-soft)', strokeDasharray: '3 3' })]),
        dot(peers, {
          x: 'value',
          y: (_, place) => ((place % 3) - 1) * 0.35,
          r: 4.5,
          fill: 'var(--ms-ink-soft)',
          fillOpacity: 0.45,
        }),
        ...(own
          ? [
              dot([own], { x: (one) => (one.low + one.high) / 2, y: 0, r: 7, fill: 'var(--ms-spruce)' }),
              text([own], {
                x: (one) => (one.low + one.high) / 2,
                y: 1,
                dy: -8,
                textAnchor: anchorOf(own, peers),
                text: () => t('thisPost'),
                fill: 'var(--ms-ink)',
                fontWeight: 650,
              }),
            ]
          : []),
      ],
    }),
    [peers, own, middle, format, t],
  );
  if (peers.length === 0 || !own) return null;
  return (
    <PlotFigure
      draw={draw}
      says={t('peersSay', {
        count: peers.length,
        own: format.number(Math.round((own.low + own.high) / 2)),
        middle: middle === null ? '' : format.number(Math.round(middle)),
      })}
    />
  );
}

/** The label leans inwards where the post lies outermost, so that it is not cut off. */
function anchorOf(own: Interval, peers: readonly { value: number }[]): 'start' | 'middle' | 'end' {
  const at = (own.low + own.high) / 2;
  const values = [at, ...peers.map(({ value }) => value)].map((value) => Math.sqrt(Math.max(0, value)));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const place = most > least ? (Math.sqrt(at) - least) / (most - least) : 0.5;
  return place > 0.8 ? 'end' : place < 0.2 ? 'start' : 'middle';
}
