import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import type { ProgrammeTable } from 'alongside-hubspot-ui/generated/contract.ts';
import { Section } from 'alongside-hubspot-ui/show/section.tsx';

/** Figures by partner, tier or month, with what they count. */
export function FigureTable({ table }: { readonly table: ProgrammeTable }) {
  const { title, help, rows, empty, more } = table;
  const columns = table.columns.map(({ label, number }) => ({
    label,
    align: number ? ('right' as const) : ('left' as const),
  }));
  return (
    <Section title={title}>
      <Text variant="microcopy">{help}</Text>
      {rows.length === 0 ? (
        <Text>{empty}</Text>
      ) : (
        <Table bordered density="condensed">
          <TableHead>
            <TableRow>
              {columns.map(({ label, align }) => (
                <TableHeader key={label} align={align}>
                  {label}
                </TableHeader>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(({ cells }) => (
              <TableRow key={cells.join(' ')}>
                {columns.map(({ label, align }, column) => (
                  <TableCell key={label} align={align}>
                    {cells[column]}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      {more === undefined ? null : <Text variant="microcopy">{more}</Text>}
    </Section>
  );
}
