import type { Id } from '@alongside/shared/vocabulary/ids';
import { z } from 'zod';
import {
  creditKeyField,
  creditKeyStart,
  creditLinks,
  creditRoleField,
  dealOfKey,
} from './credit-fields.ts';
import type { RowShape } from './row-shape.ts';
import type { SalesforceApi } from './salesforce-api.ts';
import { beginningWith } from './soql.ts';

/** A credit's row as the org holds it. */
export interface CreditThere {
  readonly recordId: string;
  readonly dealId: string;
  /** Of deal and partner. */
  readonly key: string;
  readonly opportunityId: string | null;
  /** The partner's account, where it was known. */
  readonly accountId: string | null;
  readonly sourced: boolean;
  /** The user who made it: the one we are connected as. */
  readonly madeBy: string;
}

/** The credits there are of these deals, whoever they are of. */
export async function listCredits(
  api: SalesforceApi,
  { object, fieldName }: RowShape,
  dealIds: readonly Id<'deal'>[],
): Promise<readonly CreditThere[]> {
  const [key, role] = [fieldName(creditKeyField), fieldName(creditRoleField)];
  const [deal, partner] = [fieldName(creditLinks.deal), fieldName(creditLinks.partner)];
  const likes = dealIds.map((id) => `${key} LIKE ${beginningWith(creditKeyStart(id))}`);
  const text = z.string().nullable();
  const row = z.object({
    Id: z.string(),
    CreatedById: z.string(),
    [key]: z.string(),
    [role]: text,
    [deal]: text,
    [partner]: text,
  });
  const names = Object.keys(row.shape).join(', ');
  const soql = `SELECT ${names} FROM ${object} WHERE ${likes.join(' OR ')}`;
  const rows: readonly Readonly<Record<string, string | null>>[] = await api.query(row, soql);
  return rows.map((one) => ({
    recordId: String(one['Id']),
    key: String(one[key]),
    dealId: dealOfKey(String(one[key])),
    opportunityId: one[deal] ?? null,
    accountId: one[partner] ?? null,
    sourced: one[role] === 'sourced',
    madeBy: String(one['CreatedById']),
  }));
}
