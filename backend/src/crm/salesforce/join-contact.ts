import type { NewDeal } from '../crm-port.ts';
import { contact as contactRow, contactRole, saved } from './answer-schemas.ts';
import { apiPaths } from './api-paths.ts';
import { type CompositeStep, runTogether } from './composite.ts';
import type { OrgContext } from './org-context.ts';
import { believe } from './salesforce-api.ts';
import { literal } from './soql.ts';

export interface ContactOfDeal {
  readonly dealRecordId: string;
  readonly companyRecordId: string;
  readonly contact: NonNullable<NewDeal['contact']>;
}

const MOST_ROWS = 20;

/** Gives the contact a role on the deal, once. A person the org already knows keeps the name it has there. */
export async function joinContact(context: OrgContext, joined: ContactOfDeal): Promise<string> {
  const { dealRecordId } = joined;
  const known = await findContact(context, joined);
  if (known !== null && (await hasRole(context, dealRecordId, known))) return known;
  const answers = await runTogether(context.api, [
    ...(known === null ? [makeContact(joined)] : []),
    {
      method: 'POST',
      path: apiPaths.objects('OpportunityContactRole'),
      referenceId: 'role',
      body: { OpportunityId: dealRecordId, ContactId: known ?? '@{contact.id}' },
    },
  ]);
  return known ?? believe(saved, answers.get('contact')).id;
}

/** By address; of several people the one at this company, else the oldest. */
async function findContact(
  { api }: OrgContext,
  { companyRecordId, contact: { email } }: ContactOfDeal,
): Promise<string | null> {
  const soql = `SELECT Id, AccountId FROM Contact WHERE Email = ${literal(email)} ORDER BY CreatedDate, Id LIMIT ${MOST_ROWS}`;
  const found = await api.query(contactRow, soql);
  return (found.find(({ AccountId }) => AccountId === companyRecordId) ?? found[0])?.Id ?? null;
}

async function hasRole({ api }: OrgContext, dealId: string, contactId: string): Promise<boolean> {
  const soql = `SELECT Id FROM OpportunityContactRole WHERE OpportunityId = ${literal(dealId)} AND ContactId = ${literal(contactId)} LIMIT 1`;
  return (await api.query(contactRole, soql)).length > 0;
}

/** The last name is required; somebody with one name has that one. */
function makeContact({ companyRecordId, contact }: ContactOfDeal): CompositeStep {
  const [first = '', ...rest] = contact.name.trim().split(/\s+/);
  const names = rest.length > 0 ? { FirstName: first, LastName: rest.join(' ') } : null;
  return {
    method: 'POST',
    path: apiPaths.objects('Contact'),
    referenceId: 'contact',
    body: {
      ...(names ?? { LastName: first || contact.email }),
      Email: contact.email,
      AccountId: companyRecordId,
    },
  };
}
