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
import type { RevenueView } from 'alongside-hubspot-ui/generated/contract.ts';
import { words } from 'alongside-hubspot-ui/words.ts';

/** Who has which part of what was won. Amounts stand there only for who may see them. */
export function RevenueTable({ revenue }: { readonly revenue: RevenueView }) {
  const { state, rows } = revenue;
  if (rows.length === 0) return <Text>{state}</Text>;
  const withAmounts = rows.some(({ amounts }) => amounts !== undefined);
  return (
    <Flex direction="column" gap="sm">
      <Text>{state}</Text>
      <Table bordered density="condensed">
        <TableHead>
          <TableRow>
            <TableHeader>{words.partner}</TableHeader>
            <TableHeader>{words.account.won}</TableHeader>
            {withAmounts ? <TableHeader align="right">{words.amount}</TableHeader> : null}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ partner, deals, amounts }) => (
            <TableRow key={partner}>
              <TableCell>{partner}</TableCell>
              <TableCell>{deals}</TableCell>
              {withAmounts ? (
                <TableCell align="right">
                  {amounts?.map(({ text }) => (
                    <Text key={text}>{text}</Text>
                  ))}
                </TableCell>
              ) : null}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Flex>
  );
}
