import type { ClaimFact } from './claim-fact.ts';
import { scopesOverlap } from './scope.ts';

/** Who holds a claim: a partner, or direct sales. */
export function holderOf(claim: ClaimFact): string {
  return claim.kind === 'direct_deal' ? 'direct' : claim.partnerId;
}

/** True for claims that shut others out; teaming and non-exclusive ones do not. */
export function isExclusive(claim: ClaimFact): boolean {
  return claim.kind === 'registration' || claim.kind === 'protection_window'
    ? claim.exclusive
    : true;
}

/** True when both are about one customer and share a cell (domain 3.4), whoever holds them. */
export function sameGround(a: ClaimFact, b: ClaimFact): boolean {
  return a.customerId === b.customerId && scopesOverlap(a.scope, b.scope);
}

/** True when two claims of different holders cannot both stand: same customer, a shared cell, both exclusive. */
export function collides(a: ClaimFact, b: ClaimFact): boolean {
  return holderOf(a) !== holderOf(b) && isExclusive(a) && isExclusive(b) && sameGround(a, b);
}
