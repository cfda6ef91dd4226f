import type { OperationContext } from '../platform/operation-handler.ts';
import type { RegistrationRecord } from '../registration/registration-record.ts';
import type { RevocationFacts } from '../rules/protection-window/revocation-facts.ts';
import { loadWindowFacts } from './load-window-facts.ts';

/** All that taking protection back is judged by; call it under the customer's lock. */
export async function loadRevocationFacts(
  context: OperationContext,
  record: RegistrationRecord,
): Promise<RevocationFacts> {
  const { revocation } = record;
  return {
    ...(await loadWindowFacts(context, record)),
    proposal: revocation && {
      proposedBy: revocation.proposedBy,
      proposedAt: revocation.proposedAt,
      reason: revocation.reason,
      takesEffectAt: revocation.takesEffectAt,
    },
  };
}
