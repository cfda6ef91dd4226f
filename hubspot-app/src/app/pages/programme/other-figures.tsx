import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from '@hubspot/ui-extensions';
import type { ProgrammeFigure } from 'alongside-hubspot-ui/generated/contract.ts';
import { Section } from 'alongside-hubspot-ui/show/section.tsx';
import { words } from 'alongside-hubspot-ui/words.ts';

/** Everything else that is one figure, with what it counts. */
export function OtherFigures({ figures }: { readonly figures: readonly ProgrammeFigure[] }) {
  return (
    <Section title={words.programme.more}>
      <Table bordered density="condensed">
        <TableHead>
          <TableRow>
            <TableHeader>{words.programme.figure}</TableHeader>
            <TableHeader align="right">{words.programme.value}</TableHeader>
            <TableHeader>{words.programme.counts}</TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          {figures.map(({ label, value, help }) => (
            <TableRow key={label}>
              <TableCell>{label}</TableCell>
              <TableCell align="right">{value}</TableCell>
              <TableCell>{help}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}
