import { scopeOf } from '../customer/claim-store.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { territoryRanges } from '../protection-window/scope-store.ts';
import type { RegistrationRecord } from '../registration/registration-record.ts';
import type { RegistrationClaim } from '../rules/claim/claim-fact.ts';
import { stands } from '../rules/conflict/registered-first.ts';

/** What each side that still stands claims as it reads now, in the order of the sides: completing one narrows it. */
export async function loadSideClaims(
  context: OperationContext,
  sides: readonly RegistrationRecord[],
): Promise<readonly RegistrationClaim[]> {
  const claims: RegistrationClaim[] = [];
  for (const side of sides.filter(stands)) {
    const { country, registrationId, customerId, submittedAt, reviewStatus } = side;
    const [territory] = country === null ? [null] : await territoryRanges(context.tx, [country]);
    claims.push({
      kind: 'registration',
      registrationId,
      partnerId: side.partner.partnerId,
      customerId,
      submittedAt,
      reviewStatus,
      exclusive: side.registrationType !== 'teaming',
      scope: scopeOf(side.productLineNumbers, territory ?? null),
    });
  }
  return claims;
}
