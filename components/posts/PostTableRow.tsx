import type { ReactTable, Row } from '@tanstack/react-table';
import type { CSSProperties, KeyboardEvent } from 'react';
import classes from './post-table.module.css';
import type { features } from './post-table-columns.tsx';
import type { PostLine } from './use-post-table.ts';

/** One post as a row. Arrow keys walk the rows, Enter opens the post. */
export function PostTableRow({
  table,
  row,
  at,
  style,
  onOpen,
}: {
  table: ReactTable<typeof features, PostLine>;
  row: Row<typeof features, PostLine>;
  at: number;
  style: CSSProperties;
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
      data-selected={row.getIsSelected() || undefined}
      style={style}
      onKeyDown={onKey}
    >
      {row.getVisibleCells().map((cell) => (
        // biome-ignore lint/a11y/useSemanticElements: [2026-11-24] see above
        <div key={cell.id} role="cell" className={classes.cell}>
          <table.FlexRender cell={cell} />
        </div>
      ))}
    </div>
  );
}
