import { Table, TableBody, TableHead, TableHeader, TableRow } from '@hubspot/ui-extensions';
import type { QueueItem } from 'alongside-hubspot-ui/generated/contract.ts';
import { words } from 'alongside-hubspot-ui/words.ts';
import { QueueRow } from './queue-row.tsx';

/** Pixels that four small buttons take beside each other. */
const ACTIONS = 350;

/** The columns a manager decides from. */
export function QueueTable({ items }: { readonly items: readonly QueueItem[] }) {
  return (
    <Table bordered density="condensed">
      <TableHead>
        <TableRow>
          <TableHeader>{words.partner}</TableHeader>
          <TableHeader>{words.customer}</TableHeader>
          <TableHeader align="right">{words.amount}</TableHeader>
          <TableHeader>{words.due}</TableHeader>
          <TableHeader>{words.status}</TableHeader>
          <TableHeader width={ACTIONS}>{words.actions}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {items.map((item) => (
          <QueueRow key={item.registrationId} item={item} />
        ))}
      </TableBody>
    </Table>
  );
}
