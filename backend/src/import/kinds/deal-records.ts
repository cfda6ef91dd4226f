import { linkRecord } from '@alongside/shared/contracts/crm-sync/link-record';
import type { TenantTransaction } from '../../platform/database/database.ts';
import { column } from '../columns/column.ts';
import {
  findDealsOfRecords,
  listAccounts,
  type NamedRecord,
  recordKeyOf,
} from '../record-lookup-store.ts';
import { type ImportKind, refused, type RowPlan } from './import-kind.ts';

/** Two records that are one deal. */
interface DealRecordsRow {
  readonly leading: NamedRecord;
  readonly joining: NamedRecord;
}

const account = (which: string) => `id of the CRM account with the record ${which}`;

/** Architecture 4: which records of two CRMs are one deal, for companies that have a list of both ids. */
export const dealRecords: ImportKind<DealRecordsRow> = {
  name: 'deal-records',
  about: 'which records of two CRMs are one deal',
  columns: [
    column('leading_account', account('that leads'), { required: true }),
    column('leading_record', 'id of the record whose stage and amount count', { required: true }),
    column('joining_account', account('that joins'), { required: true }),
    column('joining_record', 'id of the record that is the same deal', { required: true }),
  ],
  readRow: (reader) => ({
    leading: {
      account: reader.required('leading_account', 64),
      recordId: reader.required('leading_record', 64),
    },
    joining: {
      account: reader.required('joining_account', 64),
      recordId: reader.required('joining_record', 64),
    },
  }),
  identify: ({ joining }) => recordKeyOf(joining),
  lanesOf: ({ leading, joining }) => [recordKeyOf(leading), recordKeyOf(joining)],
  plan,
};

async function plan(tx: TenantTransaction, rows: readonly DealRecordsRow[]): Promise<RowPlan[]> {
  const accounts = await listAccounts(tx);
  const deals = await findDealsOfRecords(
    tx,
    rows.flatMap(({ leading, joining }) => [leading, joining]),
  );
  return rows.map((row) => {
    for (const which of ['leading', 'joining'] as const) {
      const { account: value } = row[which];
      if (!accounts.has(value)) {
        const remedy = `Connect it first, or name one of these: ${[...accounts].join(', ')}.`;
        return refused(`${which}_account`, value, 'is no connected CRM account', remedy);
      }
    }
    const [first, second] = [row.leading, row.joining].map((one) => deals.get(recordKeyOf(one)));
    if (first !== undefined && first === second) return { kind: 'unchanged' };
    return {
      kind: 'write',
      isNew: second === undefined,
      run: async (call) => void (await call(linkRecord, row)),
    };
  });
}
