import type { OutputOf } from '@alongside/shared/contracts/define-operation';
import type { readLedger } from '@alongside/shared/contracts/protection-window/ledger';
import type { Instant } from '@alongside/shared/vocabulary/values';

type Ledger = OutputOf<typeof readLedger>;

const head = ['Partner', 'Protection', 'From', 'Until', 'Known since', 'Registration'];

/** Who was protected at a customer, as a table for people; moments in UTC. */
export function describeLedger(customer: string, { at, knownAt, protections }: Ledger): string {
  const when = `on ${minute(at)}, as known on ${minute(knownAt)} (UTC)`;
  if (protections.length === 0) return `Nobody was protected at ${customer} ${when}.`;
  const rows = protections.map((one) => [
    one.partner,
    [one.exclusive ? 'exclusive' : 'shared', one.status, ...(one.held ? ['held'] : [])].join(', '),
    minute(one.startsAt),
    minute(one.endsAt),
    minute(one.recordedAt),
    one.registrationId,
  ]);
  return [`Protected at ${customer} ${when}:`, ...inColumns([head, ...rows])].join('\n');
}

function minute(instant: Instant): string {
  return instant.slice(0, 16).replace('T', ' ');
}

function inColumns(rows: readonly (readonly string[])[]): string[] {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) => {
    const cells = row.map((cell, column) => cell.padEnd(width(column)));
    return `  ${cells.join('  ')}`.trimEnd();
  });
}
