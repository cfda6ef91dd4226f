import type { Id } from '@alongside/shared/vocabulary/ids';
import { listAgreedParts } from '../attribution/agreed-part-store.ts';
import { findFixedAttribution, readCompanyCurrency } from '../attribution/lock-store.ts';
import { listTouches } from '../attribution/touch-store.ts';
import type { DealProperties } from '../crm/deal-properties.ts';
import type { Clock } from '../platform/clock/clock.ts';
import type { TenantTransaction } from '../platform/database/database.ts';
import type { PolicyCache } from '../platform/policy-cache.ts';
import { loadCurrentPolicy, loadPolicyVersion } from '../policy/load-policy.ts';
import { computeDealProperties } from './compute-deal-properties.ts';
import { type DealPropertyFacts, findPrimary } from './deal-property-facts.ts';
import { policyContext } from './policy-context.ts';
import { findDealFacts } from './deal-property-store.ts';

export interface LoadDealProperties {
  readonly tx: TenantTransaction;
  readonly tenantId: Id<'tenant'>;
  readonly dealId: Id<'deal'>;
  readonly clock: Clock;
  readonly policies: PolicyCache;
}

/** What the deal's CRM record shall say, from what stands in the database at this moment. */
export async function loadDealProperties(load: LoadDealProperties): Promise<DealProperties> {
  return computeDealProperties(await loadDealPropertyFacts(load), load.clock.now());
}

/** What is known of a deal at this moment, with the rules it is judged by. */
export async function loadDealPropertyFacts({
  tx,
  tenantId,
  dealId,
  clock,
  policies,
}: LoadDealProperties): Promise<DealPropertyFacts> {
  const stored = await findDealFacts(tx, dealId);
  if (stored === null) throw new Error('A deal that is to be written is gone.');
  const context = policyContext({ policies, clock }, tx, tenantId);
  const current = await loadCurrentPolicy(context);
  const version = findPrimary(stored.registrations)?.policyVersion ?? current.version;
  const windowPolicy = await loadPolicyVersion(context, version);
  const touches = await listTouches(tx, dealId);
  const agreedParts = await listAgreedParts(tx, dealId);
  const fixed = await findFixedAttribution(tx, dealId);
  const companyCurrency = await readCompanyCurrency(tx);
  return { ...stored, touches, agreedParts, fixed, companyCurrency, policy: current, windowPolicy };
}
