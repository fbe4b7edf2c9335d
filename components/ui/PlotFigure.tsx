import { type PlotOptions, plot } from '@observablehq/plot';
import { useLayoutEffect, useRef, useState } from 'react';

export interface PlotFigureProps {
  /** The chart for a given width in pixels. Keep it stable with useCallback or useMemo. */
  draw: (width: number) => PlotOptions;
  /** What the chart says, in one sentence: read aloud in its place. */
  says: string;
}

/** A chart as wide as its place. Drawn by Observable Plot into its own element; nothing of it is parsed from text. */
export function PlotFigure({ draw, says }: PlotFigureProps) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  // Before anything is painted: what stands below a chart never stands in its place first.
  useLayoutEffect(() => {
    if (!place.current) return;
    setWidth(Math.floor(place.current.clientWidth));
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (!place.current || width < 80) return;
    const figure = plot({
      ...draw(width),
      width,
      style: {
        background: 'transparent',
        color: 'var(--ms-ink-soft)',
        fontFamily: 'var(--ms-font)',
        fontSize: '12px',
        overflow: 'visible',
      },
    });
    figure.setAttribute('aria-hidden', 'true');
    place.current.replaceChildren(figure);
  }, [draw, width]);
  return (
    <figure style={{ margin: 0 }} role="img" aria-label={says}>
      <div ref={place} />
    </figure>
  );
}
