import { type Cell, FlexRender, type Row } from '@tanstack/react-table';
import { type KeyboardEvent, memo } from 'react';
import classes from './post-table.module.css';
import type { features } from './post-table-columns.tsx';
import type { PostLine } from './use-post-table.ts';

/**
 * One post as a row. Arrow keys walk the rows, Enter opens the post. Drawn again only when something of its own is new:
 * scrolling draws the table for every step.
 */
export const PostTableRow = memo(function PostTableRow({
  row,
  cells,
  isSelected,
  at,
  top,
  height,
  width,
  columns,
  onOpen,
}: {
  row: Row<typeof features, PostLine>;
  /** Those of the columns shown, in their order. */
  cells: Cell<typeof features, PostLine>[];
  isSelected: boolean;
  at: number;
  top: number;
  height: number;
  width: string;
  columns: string;
  onOpen: (id: string) => void;
}) {
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget) return;
    const { nextElementSibling, previousElementSibling } = event.currentTarget;
    const next = { ArrowDown: nextElementSibling, ArrowUp: previousElementSibling }[event.key];
    if (event.key === 'Enter') onOpen(row.id);
    else if (next instanceof HTMLElement) {
      event.preventDefault();
      next.focus();
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: [2026-11-24] virtual rows need blocks; the roles make it a table
    <div
      role="row"
      tabIndex={0}
      aria-rowindex={at}
      className={classes.row}
      data-selected={isSelected || undefined}
      style={{ width, transform: `translateY(${top}px)`, height, gridTemplateColumns: columns }}
      onKeyDown={onKey}
    >
      {cells.map((cell) => (
        // biome-ignore lint/a11y/useSemanticElements: [2026-11-24] see above
        <div key={cell.id} role="cell" className={classes.cell}>
          <FlexRender cell={cell} />
        </div>
      ))}
    </div>
  );
});
