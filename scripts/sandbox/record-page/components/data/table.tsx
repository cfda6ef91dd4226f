import type { TableProps } from '@hubspot/ui-extensions';
import { classes } from '../sizes.ts';
import { Pages } from './pages.tsx';

export function Table(props: TableProps) {
  const name = classes(
    'ui-table',
    `ui-table-${props.density ?? 'default'}`,
    props.bordered !== false && 'ui-table-bordered',
    props.flush && 'ui-table-flush',
  );
  return (
    <div data-testid={props.testId}>
      <div className="ui-table-scroll" tabIndex={0} role="region" aria-label="Table">
        <table className={name}>{props.children}</table>
      </div>
      {props.paginated && (
        <Pages
          count={props.pageCount}
          page={props.page}
          most={props.maxVisiblePageButtons ?? 5}
          showEnds={props.showFirstLastButtons ?? false}
          onChange={props.onPageChange}
        />
      )}
    </div>
  );
}
