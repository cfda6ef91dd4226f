import type { Id } from '@alongside/shared/vocabulary/ids';
import type { TenantTransaction } from '../platform/database/database.ts';
import { findVersionAt, readDocument } from '../policy/policy-store.ts';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';
import type { SendServices } from './send-row.ts';

/** The rules in force at this moment. */
export async function loadCurrentPolicy(
  { policies, clock }: Pick<SendServices, 'policies' | 'clock'>,
  tx: TenantTransaction,
  tenantId: Id<'tenant'>,
): Promise<CompiledPolicy> {
  const version = await findVersionAt(tx, clock.now());
  return policies.get(tenantId, version, () => readDocument(tx, version));
}
