import type { Id } from '@alongside/shared/vocabulary/ids';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';

/** Keeps compiled policies in memory: a version never changes once it is published (architecture 5). */
export interface PolicyCache {
  get(
    tenantId: Id<'tenant'>,
    version: number,
    load: () => Promise<PolicyDocument>,
  ): Promise<CompiledPolicy>;
}

const LARGEST_SIZE = 500;

/** Remembers the policies used last; what could not be loaded is tried again the next time. */
export function createPolicyCache(
  compile: (document: PolicyDocument, version: number) => CompiledPolicy,
): PolicyCache {
  const known = new Map<string, CompiledPolicy>();
  return {
    get: async (tenantId, version, load) => {
      const key = `${tenantId}:${version}`;
      const policy = known.get(key) ?? compile(await load(), version);
      // Put last, so that the first is the one that was not used for longest.
      known.delete(key);
      known.set(key, policy);
      const oldest = known.keys().next().value;
      if (known.size > LARGEST_SIZE && oldest !== undefined) known.delete(oldest);
      return policy;
    },
  };
}
