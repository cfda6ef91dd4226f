import { ProductError } from '../platform/errors.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';
import { findVersionAt, readDocument } from './policy-store.ts';

/** What rules are read with: an operation's context, or that of a job. */
export interface PolicyContext extends Pick<OperationContext, 'tx' | 'now'> {
  readonly actor: Pick<OperationContext['actor'], 'tenantId'>;
  readonly services: Pick<OperationContext['services'], 'policies'>;
}

/** The rules of engagement in force now; a tenant has some from its first day. */
export async function loadCurrentPolicy(context: PolicyContext): Promise<CompiledPolicy> {
  return loadPolicyInForce(context, await findVersionAt(context.tx, context.now));
}

/** As `loadCurrentPolicy`, where the version in force was read with something else; 0 stands for none. */
export async function loadPolicyInForce(
  context: PolicyContext,
  version: number,
): Promise<CompiledPolicy> {
  if (version === 0) {
    throw new ProductError('action_not_possible', {
      why: `No rules of engagement are in force on ${context.now.slice(0, 10)}. Publish them first.`,
    });
  }
  return loadPolicyVersion(context, version);
}

/** One version: a registration keeps the one of its submission (architecture 5). */
export function loadPolicyVersion(
  context: PolicyContext,
  version: number,
): Promise<CompiledPolicy> {
  return context.services.policies.get(context.actor.tenantId, version, () =>
    readDocument(context.tx, version),
  );
}
