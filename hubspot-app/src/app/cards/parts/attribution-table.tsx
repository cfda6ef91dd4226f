import {
  Flex,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import type { AttributionView } from 'alongside-hubspot-ui/generated/contract.ts';
import { words } from 'alongside-hubspot-ui/words.ts';
import { OtherModels } from './other-models.tsx';

/** Who gets which share of the credit, and why. The amount stands there only for who may see it. */
export function AttributionTable({ attribution }: { readonly attribution: AttributionView }) {
  const { model, state, rows, others } = attribution;
  if (rows.length === 0) return <Text>{words.noAttribution}</Text>;
  const withAmounts = rows.some((row) => row.amountText !== undefined);
  return (
    <Flex direction="column" gap="sm">
      <Text>{`${model} · ${state}`}</Text>
      <Table bordered density="condensed">
        <TableHead>
          <TableRow>
            <TableHeader>{words.partner}</TableHeader>
            <TableHeader align="right">{words.share}</TableHeader>
            {withAmounts ? <TableHeader align="right">{words.amount}</TableHeader> : null}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={`${row.partner}${row.role}`}>
              <TableCell>
                <Text>{`${row.partner} · ${row.role}`}</Text>
                <Text variant="microcopy">{row.reason}</Text>
              </TableCell>
              <TableCell align="right">{row.shareText}</TableCell>
              {withAmounts ? <TableCell align="right">{row.amountText}</TableCell> : null}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <OtherModels others={others} />
    </Flex>
  );
}
