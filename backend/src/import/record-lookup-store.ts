import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';

/** A record of a CRM as a list names it. */
export interface NamedRecord {
  readonly account: string;
  readonly recordId: string;
}

/** One text for each record. */
export const recordKeyOf = ({ account, recordId }: NamedRecord): string =>
  `${account}\n${recordId}`;

/** The deals that records stand for, by `recordKeyOf`; those we have not met are missing. */
export async function findDealsOfRecords(
  tx: TenantTransaction,
  records: readonly NamedRecord[],
): Promise<ReadonlyMap<string, string>> {
  const accounts = records.map(({ account }) => account);
  const ids = records.map(({ recordId }) => recordId);
  const { rows } = await sql<{ account: string; record: string; deal: string }>`
    SELECT i.external_account_id AS account, r.external_id AS record, r.deal_id AS deal
    FROM unnest(${accounts}::text[], ${ids}::text[]) AS named (account, record)
    JOIN installation i ON i.external_account_id = named.account
    JOIN crm_record r ON r.installation_id = i.id AND r.object = 'deal' AND r.external_id = named.record`.execute(
    tx,
  );
  return new Map(
    rows.map(({ account, record, deal }) => [recordKeyOf({ account, recordId: record }), deal]),
  );
}

/** The ids of the accounts that are connected. */
export async function listAccounts(tx: TenantTransaction): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('installation')
    .select('external_account_id')
    .where('status', '=', 'connected')
    .execute();
  return new Set(rows.map((row) => row.external_account_id));
}
