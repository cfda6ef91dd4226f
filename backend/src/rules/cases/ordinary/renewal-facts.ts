import type { IncumbencyFacts, WonSale } from '../../claim/incumbency.ts';
import type { RenewalFacts } from '../../claim/renewal-facts.ts';
import { ordinaryKnobContext } from './knob-context.ts';

/** Northwind sold "core" on 20 October 2026; the term ends a year later. */
export const ordinarySale: WonSale = {
  registrationId: 'reg_northwind',
  partnerId: 'par_northwind',
  productLines: [1],
  wonAt: '2026-10-20T09:00:00.000Z',
  termEndsAt: null,
  churnedAt: null,
  certifications: [],
  knobContext: ordinaryKnobContext,
};

export const ordinaryIncumbency: IncumbencyFacts = { sales: [ordinarySale], choices: [] };

/** A renewal that is not opened yet. */
export const ordinaryRenewal: RenewalFacts = {
  sale: ordinarySale,
  incumbency: ordinaryIncumbency,
  claim: null,
  registeredAnyway: false,
};
