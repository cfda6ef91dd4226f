import type { DealSnapshot } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import { CrmFailure } from '../crm-error.ts';
import type { CreatedDeal, NewDeal } from '../crm-port.ts';
import { decimalFromMoney } from '../decimal-money.ts';
import { saved } from './answer-schemas.ts';
import { apiPaths } from './api-paths.ts';
import { type CompositeStep, runTogether } from './composite.ts';
import { cutText } from './cut-text.ts';
import { registrationIdField } from './deal-fields.ts';
import { exactNumber } from './exact-json.ts';
import { findDealByRegistration } from './find-deal-by-registration.ts';
import { joinContact } from './join-contact.ts';
import type { OrgContext } from './org-context.ts';
import { type OrgShape, throwIfIncomplete } from './org-shape.ts';
import { findCompaniesByDomain, findCompanyById } from './read-company.ts';
import { believe } from './salesforce-api.ts';

const LONGEST_NAME = 120;

/**
 * Makes the deal with its company, both or none, then its contact; or goes on where an earlier
 * attempt stopped: the deal is found by its registration and never overwritten.
 */
export async function createDeal(context: OrgContext, deal: NewDeal): Promise<CreatedDeal> {
  const existing = await findDealByRegistration(context, deal.registrationReference);
  const { dealRecordId, companyRecordId } = await joinCompany(context, deal, existing);
  const contactRecordId = deal.contact
    ? await joinContact(context, { dealRecordId, companyRecordId, contact: deal.contact })
    : null;
  return { dealRecordId, companyRecordId, contactRecordId };
}

async function joinCompany(
  context: OrgContext,
  deal: NewDeal,
  existing: DealSnapshot | null,
): Promise<Omit<CreatedDeal, 'contactRecordId'>> {
  if (existing?.company) {
    return { dealRecordId: existing.recordId, companyRecordId: existing.company.recordId };
  }
  const shape = await context.shape();
  throwIfIncomplete(shape);
  const known = await findCompany(context, deal.company);
  const companyId = known ?? '@{company.id}';
  const answers = await runTogether(context.api, [
    ...(known === null ? [makeCompany(deal.company, shape)] : []),
    existing === null
      ? makeDeal(deal, await dealValues(context, shape, deal), { companyId, shape })
      : moveDeal(existing.recordId, companyId),
  ]);
  return {
    dealRecordId: existing?.recordId ?? believe(saved, answers.get('deal')).id,
    companyRecordId: known ?? believe(saved, answers.get('company')).id,
  };
}

/** By its record as long as that is there, else by its domain. */
async function findCompany(
  context: OrgContext,
  { recordId, domain }: NewDeal['company'],
): Promise<string | null> {
  const byRecord = recordId === undefined ? null : await findCompanyById(context, recordId);
  if (byRecord !== null) return byRecord.recordId;
  if (domain === null) return null;
  return (await findCompaniesByDomain(context, domain))[0]?.recordId ?? null;
}

function makeCompany(company: NewDeal['company'], shape: OrgShape): CompositeStep {
  const { name, domain, country } = company;
  const countryField = shape.hasCountryCodes ? 'BillingCountryCode' : 'BillingCountry';
  return {
    method: 'POST',
    path: apiPaths.objects('Account'),
    referenceId: 'company',
    body: {
      Name: name,
      ...(domain !== null && { Website: domain }),
      ...(country !== null && { [countryField]: country }),
    },
  };
}

async function dealValues(
  { stages, settings }: OrgContext,
  shape: OrgShape,
  deal: NewDeal,
): Promise<Record<string, unknown>> {
  const { currency } = await settings();
  if (!shape.hasManyCurrencies && deal.amount.currency !== currency) {
    throw new CrmFailure(
      { kind: 'refused', properties: ['CurrencyIsoCode'] },
      `the org keeps amounts in ${currency} only`,
    );
  }
  return {
    Name: cutText(deal.name, LONGEST_NAME),
    Amount: exactNumber(decimalFromMoney(deal.amount)),
    ...(shape.hasManyCurrencies && { CurrencyIsoCode: deal.amount.currency }),
    CloseDate: deal.expectedCloseOn,
    StageName: await stages.start(),
    ...(deal.ownerUserId !== undefined && { OwnerId: deal.ownerUserId }),
  };
}

function makeDeal(
  { registrationReference }: NewDeal,
  values: Readonly<Record<string, unknown>>,
  { companyId, shape }: { readonly companyId: string; readonly shape: OrgShape },
): CompositeStep {
  const field = shape.fieldName(registrationIdField);
  return {
    method: 'PATCH',
    path: apiPaths.byExternalId('Opportunity', field, registrationReference),
    referenceId: 'deal',
    body: { ...values, AccountId: companyId },
  };
}

/** The deal is there already, but somebody took its company away. */
function moveDeal(dealRecordId: string, companyId: string): CompositeStep {
  return {
    method: 'PATCH',
    path: apiPaths.object('Opportunity', dealRecordId),
    referenceId: 'deal',
    body: { AccountId: companyId },
  };
}
