import type { RegistrationReceipt } from '@alongside/shared/contracts/registration/registration-receipt';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { OperationContext } from '../platform/operation-handler.ts';
import { loadPolicyVersion } from '../policy/load-policy.ts';
import { buildReceipt } from '../rules/card/build-receipt.ts';
import { getRegistrationOrThrow } from './lock-registration.ts';
import { toCardRegistration } from './to-card-registration.ts';

/** How a registration stands after a change, in the words of who made it. */
export async function makeReceipt(
  context: OperationContext,
  registrationId: Id<'registration'>,
): Promise<RegistrationReceipt> {
  const record = await getRegistrationOrThrow(context, registrationId);
  const policy = await loadPolicyVersion(context, record.policyVersion);
  const audience = context.actor.kind === 'partner_contact' ? 'partner' : 'internal';
  return buildReceipt(
    toCardRegistration(record, policy, context.now),
    policy,
    context.reader,
    context.now,
    audience,
  );
}
