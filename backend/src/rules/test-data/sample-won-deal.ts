import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import { compilePolicy } from '../compile-policy.ts';
import type {
  AttributionFacts,
  AttributionPartner,
  AttributionTouch,
} from '../attribution/facts.ts';
import {
  ordinaryDeal,
  ordinaryPartner,
  ordinaryTouch,
} from '../cases/ordinary/attribution-facts.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import type { WonDeal } from '../simulation/credit-moved.ts';

const wonAt = '2026-10-10T12:00:00.000Z';

/** The default rules with other ones for credit. */
export function crediting(
  over: Partial<PolicyDocument['attribution']>,
  overrides: PolicyDocument['overrides'] = [],
): CompiledPolicy {
  const attribution = { ...defaultPolicy.attribution, ...over };
  return compilePolicy({ ...defaultPolicy, attribution, overrides }, 1);
}

/** A deal won by two partners: the first sourced it, the second helped; both logged a demo. */
export function wonDeal(
  [first, second]: readonly [string, string],
  over: Partial<AttributionFacts> = {},
): WonDeal {
  const [sourcing, helping] = [partnerOf(first), partnerOf(second)];
  const partners = [sourcing, { ...helping, role: 'influenced' as const }];
  const touches = [touchOf(first), touchOf(second)];
  const facts = { ...ordinaryDeal, lockedAt: wonAt, partners, touches, ...over };
  return { facts, context: null, base: crediting({ model: 'primary' }), wonAt };
}

function partnerOf(name: string): AttributionPartner {
  return { ...ordinaryPartner, partnerId: `par_${name}`, registrationId: `reg_${name}` };
}

function touchOf(name: string): AttributionTouch {
  return { ...ordinaryTouch, touchId: `tou_${name}`, partnerId: `par_${name}` };
}
