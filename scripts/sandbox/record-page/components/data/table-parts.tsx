import type {
  SortedTableHeaderProps,
  TableCellProps,
  TableElementProps,
  TableHeaderProps,
} from '@hubspot/ui-extensions';
import type { CSSProperties } from 'react';
import { settle } from '../settle.ts';

export const TableHead = ({ children }: TableElementProps) => <thead>{children}</thead>;
export const TableBody = ({ children }: TableElementProps) => <tbody>{children}</tbody>;
export const TableFooter = ({ children }: TableElementProps) => <tfoot>{children}</tfoot>;
export const TableRow = ({ children, testId }: TableElementProps) => (
  <tr data-testid={testId}>{children}</tr>
);

const widths = { min: '1%', max: '100%', auto: 'auto' } as const;

function cellStyle({ align, width }: Pick<TableCellProps, 'align' | 'width'>): CSSProperties {
  return {
    textAlign: align,
    width: typeof width === 'string' ? widths[width] : width,
    whiteSpace: width === 'min' ? 'nowrap' : undefined,
  };
}

export function TableCell(props: TableCellProps) {
  return (
    <td colSpan={props.colSpan} style={cellStyle(props)} data-testid={props.testId}>
      {props.children}
    </td>
  );
}

const nextSort = { none: 'ascending', ascending: 'descending', descending: 'none' } as const;
const arrows = { none: '↕', ascending: '↑', descending: '↓' } as const;

const isSorted = (props: TableHeaderProps): props is SortedTableHeaderProps =>
  props.sortDirection !== undefined && props.sortDirection !== 'never';

export function TableHeader(props: TableHeaderProps) {
  if (!isSorted(props)) {
    return (
      <th scope="col" style={cellStyle(props)} data-testid={props.testId}>
        {props.children}
      </th>
    );
  }
  const { disabled, onSortChange, sortDirection } = props;
  return (
    <th
      scope="col"
      style={cellStyle(props)}
      aria-sort={sortDirection}
      data-testid={props.testId}
    >
      <button
        type="button"
        className="ui-sort"
        disabled={disabled}
        onClick={() => settle(onSortChange(nextSort[sortDirection]))}
      >
        {props.children} <span aria-hidden="true">{arrows[sortDirection]}</span>
      </button>
    </th>
  );
}
