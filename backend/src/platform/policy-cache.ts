import type { Id } from '@alongside/shared/vocabulary/ids';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';

/** A published policy, ready to decide with. */
export interface VersionedPolicy {
  readonly version: number;
  readonly document: PolicyDocument;
}

/** Keeps published policies in memory: a version never changes once it is published (architecture 5). */
export interface PolicyCache {
  get(
    tenantId: Id<'tenant'>,
    version: number,
    load: () => Promise<PolicyDocument>,
  ): Promise<VersionedPolicy>;
}
