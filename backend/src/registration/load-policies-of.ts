import type { OperationContext } from '../platform/operation-handler.ts';
import { loadPolicyVersion } from '../policy/load-policy.ts';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';

/** The rules of engagement of these versions, each loaded once. */
export async function loadPoliciesOf(
  context: OperationContext,
  versions: readonly number[],
): Promise<(version: number) => CompiledPolicy> {
  const policies = new Map<number, CompiledPolicy>();
  for (const version of new Set(versions))
    policies.set(version, await loadPolicyVersion(context, version));
  return (version) => {
    const policy = policies.get(version);
    if (policy === undefined) throw new Error(`Version ${version} of the policy was not loaded.`);
    return policy;
  };
}
