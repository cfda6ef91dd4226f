import {
  Flex,
  Inline,
  Link,
  StatusTag,
  TableCell,
  TableRow,
  Tag,
  Text,
} from '@hubspot/ui-extensions';
import type { QueueItem } from 'alongside-hubspot-ui/generated/contract.ts';
import { ActionRow } from 'alongside-hubspot-ui/show/action-row.tsx';
import { MomentTag } from 'alongside-hubspot-ui/show/moment-tag.tsx';
import { statusTagVariant, tagVariant } from 'alongside-hubspot-ui/show/tones.ts';
import { words } from 'alongside-hubspot-ui/words.ts';

/** One registration: who, for whom, how much, by when, what to note, what can be done. */
export function QueueRow({ item }: { readonly item: QueueItem }) {
  return (
    <TableRow>
      <TableCell>
        <Text format={{ fontWeight: 'bold' }}>{item.partner}</Text>
        <Text variant="microcopy">{item.tier}</Text>
      </TableCell>
      <TableCell>
        <Text>{item.customer}</Text>
        {item.dealRecordUrl === undefined ? null : (
          <Link href={item.dealRecordUrl}>{words.queue.openDeal}</Link>
        )}
      </TableCell>
      <TableCell align="right">{item.amount}</TableCell>
      <TableCell>{item.due ? <MomentTag moment={item.due} tone={item.tone} /> : null}</TableCell>
      <TableCell>
        <Flex direction="column" gap="xs" align="start">
          <StatusTag variant={statusTagVariant[item.tone]}>{item.status}</StatusTag>
          <Inline gap="xs">
            {item.flags.map((flag) => (
              <Tag key={flag.text} variant={tagVariant[flag.tone]}>
                {flag.text}
              </Tag>
            ))}
          </Inline>
        </Flex>
      </TableCell>
      <TableCell>
        <ActionRow actions={item.actions} size="xs" />
      </TableCell>
    </TableRow>
  );
}
