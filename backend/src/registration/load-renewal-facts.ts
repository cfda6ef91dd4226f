import { listClaims } from '../customer/claim-store.ts';
import { loadIncumbency } from '../customer/won-sale-store.ts';
import { ProductError } from '../platform/errors.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { isLive } from '../rules/claim/is-live.ts';
import type { RenewalFacts } from '../rules/claim/renewal-facts.ts';
import { anyRange, rangesCover } from '../rules/claim/scope.ts';
import type { RegistrationRecord } from './registration-record.ts';
import { findRenewal } from './renewal-store.ts';

/** All that the clock looks at before the term of a won deal ends; call it under the customer's lock. */
export async function loadRenewalFacts(
  context: OperationContext,
  record: RegistrationRecord,
): Promise<RenewalFacts> {
  const { registrationId, customerId } = record;
  const incumbency = await loadIncumbency(context.tx, customerId);
  const sale = incumbency.sales.find((one) => one.registrationId === registrationId);
  if (sale === undefined) {
    throw new ProductError('action_not_possible', { why: 'This registration won no deal.' });
  }
  return {
    sale,
    incumbency,
    claim: (await findRenewal(context.tx, registrationId)) ?? null,
    registeredAnyway: await isRegistered(context, record),
  };
}

/** The partner's own registration, or protection, over all that was sold. */
async function isRegistered(
  { tx, now }: OperationContext,
  { customerId, registrationId, partner, productLineNumbers }: RegistrationRecord,
): Promise<boolean> {
  const sold = productLineNumbers.map((line) => ({ from: line, to: line + 1 }));
  const claims = await listClaims(tx, customerId, registrationId);
  return claims.some(
    (claim) =>
      (claim.kind === 'registration' || claim.kind === 'protection_window') &&
      claim.partnerId === partner.partnerId &&
      isLive(claim, now) &&
      rangesCover(claim.scope.productLines, sold.length === 0 ? [anyRange] : sold),
  );
}
