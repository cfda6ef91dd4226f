import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { loadPolicyVersion } from './load-policy.ts';

/** Versions of the rules met so far in a long read: `known` answers without waiting, for there are few, and a million decisions. */
export interface VersionsMet {
  readonly known: (version: number) => CompiledPolicy | undefined;
  readonly get: (version: number) => Promise<CompiledPolicy>;
}

export function createVersionsMet(
  context: Pick<OperationContext, 'tx' | 'actor' | 'now' | 'services'>,
): VersionsMet {
  const met = new Map<number, CompiledPolicy>();
  return {
    known: (version) => met.get(version),
    get: async (version) => {
      const policy = met.get(version) ?? (await loadPolicyVersion(context, version));
      met.set(version, policy);
      return policy;
    },
  };
}
