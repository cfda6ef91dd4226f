import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import type { HistoryEntry } from 'alongside-hubspot-ui/generated/contract.ts';
import { words } from 'alongside-hubspot-ui/words.ts';
import { WhyButton } from './why-button.tsx';

/** What was decided, when and by whom, each with its reasons. */
export function History({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  if (entries.length === 0) return <Text>{words.noHistory}</Text>;
  return (
    <Table bordered density="condensed">
      <TableHead>
        <TableRow>
          <TableHeader>{words.when}</TableHeader>
          <TableHeader>{words.what}</TableHeader>
          <TableHeader>{words.who}</TableHeader>
          <TableHeader width="min">{words.why}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {entries.map((entry, index) => (
          <TableRow key={`${entry.happened.at}${index}`}>
            <TableCell>{entry.happened.text}</TableCell>
            <TableCell>{entry.text}</TableCell>
            <TableCell>{entry.who}</TableCell>
            <TableCell>
              <WhyButton decisionId={entry.decisionId} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
