import { z } from 'zod';
import { CrmFailure } from '../crm-error.ts';
import { apiPaths } from './api-paths.ts';
import type { PartnerRow } from './plan-partner-rows.ts';
import type { SalesforceApi } from './salesforce-api.ts';
import { literals } from './soql.ts';

/** The org's own list of an opportunity's partners; its rows can be made and deleted, never changed. */
export const partnerObject = 'OpportunityPartner';

const rights = z.object({ createable: z.boolean(), deletable: z.boolean() });

/** Whether the org keeps such lists and lets our user write them; asked once. */
export function createPartnerRights(api: SalesforceApi): () => Promise<boolean> {
  let known: boolean | null = null;
  return async () => {
    known ??= await mayWrite(api);
    return known;
  };
}

async function mayWrite(api: SalesforceApi): Promise<boolean> {
  try {
    const path = apiPaths.describe(partnerObject);
    const { createable, deletable } = await api.call(rights, { method: 'GET', path });
    return createable && deletable;
  } catch (error) {
    if (error instanceof CrmFailure && error.error.kind === 'not_found') return false;
    throw error;
  }
}

/** The address of a query has room for as many ids. */
const IDS_AT_ONCE = 200;

const row = z.object({
  Id: z.string(),
  OpportunityId: z.string(),
  AccountToId: z.string(),
  IsPrimary: z.boolean(),
  CreatedById: z.string(),
});

/** The lists of these opportunities, whoever made their rows. */
export async function listPartnerRows(
  api: SalesforceApi,
  opportunityIds: readonly string[],
): Promise<readonly PartnerRow[]> {
  const found: z.infer<typeof row>[] = [];
  for (let from = 0; from < opportunityIds.length; from += IDS_AT_ONCE) {
    const ids = literals(opportunityIds.slice(from, from + IDS_AT_ONCE));
    const names = Object.keys(row.shape).join(', ');
    const soql = `SELECT ${names} FROM ${partnerObject} WHERE OpportunityId IN ${ids}`;
    found.push(...(await api.query(row, soql)));
  }
  return found.map((one) => ({
    id: one.Id,
    opportunityId: one.OpportunityId,
    accountId: one.AccountToId,
    isPrimary: one.IsPrimary,
    madeBy: one.CreatedById,
  }));
}
