import { Temporal } from 'temporal-polyfill';
import type { CreatedDeal, NewDeal } from '../crm-port.ts';
import { decimalFromMoney } from '../decimal-money.ts';
import type { AccountContext } from './account-context.ts';
import { anything, record, recordList } from './answer-schemas.ts';
import { apiPaths } from './api-paths.ts';
import { registrationIdProperty } from './property-plan.ts';
import { readAssociated } from './read-associated.ts';
import { findCompanies } from './read-company.ts';
import { orNull } from '../or-null.ts';
import { readDeal } from './read-deal.ts';

/** Our tie from a company to a deal, as the vendor numbers it. */
const COMPANY_TO_DEAL = 342;

/**
 * Makes the deal, its company and its contact, or goes on where an earlier attempt stopped: the deal
 * is found by its registration and never overwritten, the company by its tie to that deal.
 */
export async function createDeal(context: AccountContext, deal: NewDeal): Promise<CreatedDeal> {
  const existing = await readDeal(context, deal.registrationReference, registrationIdProperty);
  const dealRecordId = existing?.recordId ?? (await upsertDeal(context, deal));
  const companyRecordId =
    existing?.company?.recordId ?? (await joinCompany(context, dealRecordId, deal));
  const contactRecordId = deal.contact
    ? await joinContact(context, dealRecordId, deal.contact)
    : null;
  return { dealRecordId, companyRecordId, contactRecordId };
}

async function upsertDeal(context: AccountContext, deal: NewDeal): Promise<string> {
  const { timeZone } = await context.settings();
  const stage = await context.stages.start();
  const owner =
    deal.ownerUserId === undefined ? null : await context.owners.ownerIdOf(deal.ownerUserId);
  const closes = Temporal.PlainDate.from(deal.expectedCloseOn).toZonedDateTime(timeZone);
  const properties = {
    dealname: deal.name,
    amount: decimalFromMoney(deal.amount),
    deal_currency_code: deal.amount.currency,
    closedate: closes.toInstant().toString({ fractionalSecondDigits: 3 }),
    ...(stage && { pipeline: stage.pipelineId, dealstage: stage.id }),
    ...(owner !== null && { hubspot_owner_id: owner }),
  };
  const id = deal.registrationReference;
  return upsertOne(context, 'deals', { id, idProperty: registrationIdProperty, properties });
}

async function upsertOne(
  { api }: AccountContext,
  object: 'deals' | 'contacts',
  input: Readonly<Record<string, unknown>>,
): Promise<string> {
  const path = apiPaths.batchUpsert(object);
  const { results } = await api.call(
    recordList.refine((list) => list.results.length === 1),
    {
      method: 'POST',
      path,
      body: { inputs: [input] },
    },
  );
  return results[0]?.id ?? '';
}

/** Made together with its tie to the deal, so that no attempt leaves a company of nobody. */
async function joinCompany(
  context: AccountContext,
  dealRecordId: string,
  { company }: NewDeal,
): Promise<string> {
  const { api } = context;
  const tied = await readAssociated(api, ['deals', 'companies'], [dealRecordId]);
  if (tied[0] !== undefined) return tied[0];
  const found =
    company.recordId ??
    (company.domain === null
      ? undefined
      : (await findCompanies(api, 'domain', company.domain, 1))[0]?.recordId);
  if (found !== undefined) {
    await associate(context, 'companies', dealRecordId, found);
    return found;
  }
  const type = { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: COMPANY_TO_DEAL };
  const made = await api.call(record, {
    method: 'POST',
    path: apiPaths.objects('companies'),
    body: {
      properties: {
        name: company.name,
        ...(company.domain !== null && { domain: company.domain }),
        ...(company.country !== null && { country: company.country }),
      },
      associations: [{ to: { id: dealRecordId }, types: [type] }],
    },
  });
  return made.id;
}

/** A person the account already knows keeps the name it has there. */
async function joinContact(
  context: AccountContext,
  dealRecordId: string,
  contact: NonNullable<NewDeal['contact']>,
): Promise<string> {
  const id = (await findContact(context, contact.email)) ?? (await upsertContact(context, contact));
  await associate(context, 'contacts', dealRecordId, id);
  return id;
}

async function findContact({ api }: AccountContext, email: string): Promise<string | null> {
  const path = apiPaths.object('contacts', email);
  const found = await orNull(
    api.call(record, { method: 'GET', path, query: { idProperty: 'email' } }),
  );
  return found?.id ?? null;
}

function upsertContact(
  context: AccountContext,
  { email, name }: NonNullable<NewDeal['contact']>,
): Promise<string> {
  const [firstname = '', ...rest] = name.trim().split(/\s+/);
  const properties = { firstname, ...(rest.length > 0 && { lastname: rest.join(' ') }) };
  return upsertOne(context, 'contacts', { id: email, idProperty: 'email', properties });
}

/** Tying what is tied already changes nothing. */
async function associate(
  { api }: AccountContext,
  to: 'companies' | 'contacts',
  dealRecordId: string,
  id: string,
): Promise<void> {
  await api.call(anything, {
    method: 'POST',
    path: apiPaths.associate('deals', to),
    body: { inputs: [{ from: { id: dealRecordId }, to: { id } }] },
  });
}
