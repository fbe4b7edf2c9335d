import type { ReactTable } from '@tanstack/react-table';
import classes from './post-table.module.css';
import { type features, isNumberColumn } from './post-table-columns.tsx';
import type { PostLine } from './use-post-table.ts';

/** The heads of the columns; pressing one sorts by it. */
export function PostTableHead({
  table,
  columns,
  width,
}: {
  table: ReactTable<typeof features, PostLine>;
  columns: string;
  width: string;
}) {
  return (
    <div className={classes.headGroup}>
      {table.getHeaderGroups().map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: [2026-11-24] virtual rows need blocks; the roles make it a table
        <div
          key={group.id}
          className={classes.head}
          role="row"
          tabIndex={-1}
          style={{ gridTemplateColumns: columns, width }}
        >
          {group.headers.map((header) => {
            const sorted = header.column.getIsSorted();
            return (
              // biome-ignore lint/a11y/useSemanticElements: [2026-11-24] see above
              <div
                key={header.id}
                role="columnheader"
                tabIndex={-1}
                aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : undefined}
                className={isNumberColumn(header.column.id) ? `${classes.cell} ${classes.number}` : classes.cell}
              >
                {header.column.getCanSort() ? (
                  <button type="button" className={classes.sort} onClick={header.column.getToggleSortingHandler()}>
                    <table.FlexRender header={header} />
                    <span aria-hidden="true">{sorted === 'asc' ? ' ↑' : sorted === 'desc' ? ' ↓' : ''}</span>
                  </button>
                ) : (
                  <table.FlexRender header={header} />
                )}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
