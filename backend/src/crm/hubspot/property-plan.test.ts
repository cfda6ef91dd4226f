import { describe, expect, it } from 'vitest';
import type { DealProperties } from '../deal-properties.ts';
import { toDealFields } from './deal-fields.ts';
import { dealPropertyPlan } from './property-plan.ts';

const empty: DealProperties = {
  partnerType: null,
  partnerOrg: null,
  attribution: 'none',
  attributionStatus: 'open',
  attributionModel: null,
  sourcedCredit: null,
  influencedCredit: null,
  sourcedAmount: null,
  influencedAmount: null,
  creditCurrency: null,
  registrationId: null,
  registrationStatus: null,
  protectionStatus: 'none',
  protectionStart: null,
  protectionEnd: null,
  protectedUntil: null,
  extensionCount: 0,
  conflictStatus: 'none',
  motion: null,
  partnerTier: null,
  partnerManager: null,
  lastPartnerActivityAt: null,
  primaryPartner: null,
  otherPartners: [],
  partnerCount: 0,
  policyVersion: null,
  summary: '',
};

describe('the property plan', () => {
  it('has exactly the properties that are written', () => {
    const planned = dealPropertyPlan.map(({ name }) => name);
    expect(Object.keys(toDealFields(empty)).toSorted()).toEqual(planned.toSorted());
  });

  it('has our prefix everywhere and one unique property', () => {
    expect(dealPropertyPlan.every(({ name }) => /^prm_[a-z_]+$/.test(name))).toBe(true);
    const unique = dealPropertyPlan.filter((property) => property.unique);
    expect(unique.map(({ name }) => name)).toEqual(['prm_registration_id']);
  });

  it('has an option for every word that is written', () => {
    const fields = toDealFields(empty);
    for (const { name, options } of dealPropertyPlan) {
      if (options && fields[name] !== '') expect(Object.keys(options)).toContain(fields[name]);
    }
  });
});
