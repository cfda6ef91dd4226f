import { decimalFromMoney } from '@alongside/backend/crm/decimal-money';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { OrgControl } from '../../sandbox/salesforce/control/control-org.ts';
import { makeProgramme } from '../generate/make-programme.ts';
import { makeDeals, type SampleDeal } from './sample-deals.ts';

/** What a stage of the sandbox HubSpot is called in the sandbox Salesforce; as far along, and as sure. */
const STAGES: Readonly<Record<string, string>> = {
  appointmentscheduled: 'Prospecting',
  qualifiedtobuy: 'Qualification',
  presentationscheduled: 'Value Proposition',
  decisionmakerboughtin: 'Negotiation/Review',
  contractsent: 'Negotiation/Review',
  closedwon: 'Closed Won',
  closedlost: 'Closed Lost',
};

/**
 * Makes the accounts and opportunities of the sample in a sandbox org, as its users would have; what
 * is there already stays.
 *
 * @param now the dates of the deals lie around it
 */
export function seedSampleOrg(org: OrgControl, now: Instant): void {
  const there = new Set(org.list('Opportunity').map(({ Name }) => Name));
  const accounts = new Map(org.list('Account').map(({ Website, Id }) => [Website, String(Id)]));
  const users = new Map(org.list('User').map(({ Email, Id }) => [Email, String(Id)]));
  for (const deal of makeDeals(makeProgramme(now))) {
    if (there.has(deal.name)) continue;
    const { website } = deal.customer;
    const owner = users.get(deal.owner.email);
    const account = accounts.get(website) ?? makeAccount(org, deal, owner);
    accounts.set(website, account);
    makeOpportunity(org, deal, { AccountId: account, OwnerId: owner });
  }
}

function makeAccount(org: OrgControl, { customer }: SampleDeal, OwnerId?: string): string {
  const { name: Name, website: Website, countryName: BillingCountry } = customer;
  return org.create('Account', { Name, Website, BillingCountry, OwnerId });
}

function makeOpportunity(
  org: OrgControl,
  deal: SampleDeal,
  ties: Readonly<Record<'AccountId' | 'OwnerId', string | undefined>>,
): void {
  org.create('Opportunity', {
    Name: deal.name,
    StageName: STAGES[deal.stageId],
    Amount: Number(decimalFromMoney(deal.amount)),
    CurrencyIsoCode: deal.amount.currency,
    CloseDate: deal.closesAt.slice(0, 10),
    ...ties,
  });
}
