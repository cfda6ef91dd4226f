import type { Id } from '@alongside/shared/vocabulary/ids';
import { lockCustomer } from '../platform/database/lock-customer.ts';
import { ProductError } from '../platform/errors.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { loadPolicyVersion } from '../policy/load-policy.ts';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';
import type { RegistrationRecord } from './registration-record.ts';
import { findRegistration } from './registration-store.ts';

/** A registration that nobody else can move until the transaction ends, with the rules it was submitted under. */
export interface LockedRegistration {
  readonly record: RegistrationRecord;
  readonly policy: CompiledPolicy;
}

/** The registration; 404 when there is none that this actor may see. */
export async function getRegistrationOrThrow(
  context: Pick<OperationContext, 'tx' | 'actor'>,
  registrationId: Id<'registration'>,
): Promise<RegistrationRecord> {
  const record = await findRegistration(context.tx, context.actor, registrationId);
  if (record === undefined)
    throw new ProductError('not_found', { what: 'registration', value: registrationId });
  return record;
}

/** Locks the customer first, then reads the registration anew, so that what is decided is what stands. */
export async function lockRegistration(
  context: OperationContext,
  registrationId: Id<'registration'>,
): Promise<LockedRegistration> {
  const before = await getRegistrationOrThrow(context, registrationId);
  await lockCustomer(context.tx, before.customerId);
  const record = await getRegistrationOrThrow(context, registrationId);
  return { record, policy: await loadPolicyVersion(context, record.policyVersion) };
}
