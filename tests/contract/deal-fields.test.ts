import { dealPropertyPlan } from '@alongside/backend/crm/hubspot/property-plan';
import { toDealFields as toHubspot } from '@alongside/backend/crm/hubspot/deal-fields';
import { dealFieldNames, toDealFields } from '@alongside/backend/crm/salesforce/deal-fields';
import { describe, expect, it } from 'vitest';
import { properties } from './deal-builders.ts';

const asIs = (name: string): string => name;
/** `PRM_Partner_Org__c` is `prm_partner_org` in the other CRM. */
const asInHubspot = (name: string): string => name.toLowerCase().replace(/__c$/, '');
const written = (deal = properties()) =>
  JSON.parse(JSON.stringify(toDealFields(deal, asIs))) as Record<string, unknown>;

describe('what stands on a deal about its partners', () => {
  it('has the same names in both CRMs', () => {
    const planned = dealPropertyPlan.map(({ name }) => name);
    expect(dealFieldNames.map(asInHubspot).toSorted()).toEqual(planned.toSorted());
  });

  it.each([
    ['protected', properties()],
    ['with two more partners', properties({ otherPartners: ['A & B', 'Çelik'], partnerCount: 3 })],
    ['of yen', properties({ sourcedCredit: { amountMinor: 9_000_000, currency: 'JPY' } })],
    [
      'of a negative amount',
      properties({ influencedAmount: { amountMinor: -5, currency: 'EUR' } }),
    ],
    ['without partners', properties({ partnerOrg: null, summary: '', creditCurrency: null })],
  ])('says the same of a deal %s', (_, deal) => {
    const hubspot = toHubspot(deal);
    for (const [name, value] of Object.entries(written(deal))) {
      const other = hubspot[asInHubspot(name)] ?? '';
      if (typeof value === 'number') expect(value).toBe(Number(other));
      else expect(value ?? '').toBe(other);
    }
  });

  it('bears the namespace of the package where the org does', () => {
    const fields = toDealFields(properties(), (name) => `alongside__${name}`);
    expect(Object.keys(fields)).toContain('alongside__PRM_Registration_Id__c');
  });

  it('cuts a text at what a field of Salesforce holds, never in the middle of a character', () => {
    const { PRM_Summary__c: summary } = written(properties({ summary: `${'a'.repeat(254)}😀` }));
    expect(summary).toBe('a'.repeat(254));
  });
});
