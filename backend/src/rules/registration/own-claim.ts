import type { Id } from '@alongside/shared/vocabulary/ids';
import type {
  ClaimFact,
  DirectDealClaim,
  ProtectionWindowClaim,
  RegistrationClaim,
} from '../claim/claim-fact.ts';
import { collides, sameGround } from '../claim/collides.ts';
import { isLive } from '../claim/is-live.ts';
import { elapsedDays, isBefore } from '../kernel/instant.ts';
import type { CandidateContext } from './rule-context.ts';

/** A claim that stands for one registration of one partner. */
export type PartnerClaim = RegistrationClaim | ProtectionWindowClaim;

/** The claim that this registration makes, to be held against the others. */
export function ownClaim({ facts, submittedAt, policy }: CandidateContext): RegistrationClaim {
  const { registration, partner, customer } = facts;
  return {
    kind: 'registration',
    // Never compared: collisions look at customer, holder and scope.
    registrationId: 'reg_',
    partnerId: partner.partnerId,
    customerId: customer.customerId,
    scope: registration.scope,
    submittedAt,
    reviewStatus: 'submitted',
    exclusive:
      registration.registrationType !== 'teaming' && !policy.isNonExclusive(registration.segment),
  };
}

/** Live claims of other partners that cannot stand beside this one. */
export function liveRivals(context: CandidateContext): readonly PartnerClaim[] {
  const own = ownClaim(context);
  return context.facts.claims.filter(
    (claim): claim is PartnerClaim =>
      isPartnerClaim(claim) && isLive(claim, context.now) && collides(own, claim),
  );
}

/** The partner's own claims on shared ground, live or past. */
export function ownEarlierClaims(context: CandidateContext): readonly PartnerClaim[] {
  const own = ownClaim(context);
  return context.facts.claims.filter(
    (claim): claim is PartnerClaim =>
      isPartnerClaim(claim) && claim.partnerId === own.partnerId && sameGround(own, claim),
  );
}

/** Direct deals on shared ground that are older than the submission and not idle (domain 3.4). */
export function earlierDirectDeals(context: CandidateContext): readonly DirectDealClaim[] {
  const own = ownClaim(context);
  const { directIdleDays } = context.knobs.uniqueness;
  return context.facts.claims.filter(
    (claim): claim is DirectDealClaim =>
      claim.kind === 'direct_deal' &&
      sameGround(own, claim) &&
      isBefore(claim.since, context.submittedAt) &&
      isBefore(claim.createdAt, context.submittedAt) &&
      elapsedDays(claim.lastActivityAt, context.now) <= directIdleDays,
  );
}

/** Ids of the registrations behind claims, each once, in an order that does not depend on the input's. */
export function registrationIdsOf(claims: readonly PartnerClaim[]): Id<'registration'>[] {
  return [...new Set(claims.map((claim) => claim.registrationId))].sort();
}

function isPartnerClaim(claim: ClaimFact): claim is PartnerClaim {
  return claim.kind === 'registration' || claim.kind === 'protection_window';
}
