import type { Id } from '@alongside/shared/vocabulary/ids';
import type { TenantTransaction } from '../platform/database/database.ts';
import type { PolicyContext } from '../policy/load-policy.ts';
import type { SendServices } from './send-row.ts';

/** With what a job reads the rules of a tenant. */
export function policyContext(
  { policies, clock }: Pick<SendServices, 'policies' | 'clock'>,
  tx: TenantTransaction,
  tenantId: Id<'tenant'>,
): PolicyContext {
  return { tx, now: clock.now(), actor: { tenantId }, services: { policies } };
}
