import type { Instant } from '../../utils/model/time.ts';

const WIDTH = 80;
const HEIGHT = 22;

/** A number at the moment it was read. */
export interface GrowthPoint {
  at: Instant;
  value: number;
}

/** How a post's lead number has grown between readings. One reading is a dot: no line is drawn where nothing is known. */
export function Sparkline({ points }: { points: readonly GrowthPoint[] }) {
  if (points.length === 0) return null;
  const times = points.map(({ at }) => Date.parse(at));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const most = Math.max(...points.map(({ value }) => value), 1);
  const place = (value: number, at: number): [number, number] => [
    4 + (to === from ? 0.5 : (at - from) / (to - from)) * (WIDTH - 8),
    HEIGHT - 3 - (value / most) * (HEIGHT - 6),
  ];
  const drawn = points.map(({ value, at }) => place(value, Date.parse(at)));
  const [x, y] = drawn.at(-1) ?? [0, 0];
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden="true" focusable="false">
      <polyline
        points={drawn.map((one) => one.join()).join(' ')}
        fill="none"
        stroke="var(--ms-spruce)"
        strokeWidth="1.5"
      />
      <circle cx={x} cy={y} r="2.6" fill="var(--ms-spruce)" />
    </svg>
  );
}
