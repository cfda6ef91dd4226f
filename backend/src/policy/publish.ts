import { createHash } from 'node:crypto';
import { publishPolicy as contract } from '@alongside/shared/contracts/policy/publish';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import { actorKey } from '../platform/actor-key.ts';
import { canonicalText } from '../platform/canonical-text.ts';
import { ProductError } from '../platform/errors.ts';
import { handle, type OperationContext } from '../platform/operation-handler.ts';
import { checkStart } from '../rules/policy/effective-dates.ts';
import { hasRegistrations, insertPolicy, listStarts, lockPolicies } from './policy-store.ts';
import { readPolicyOrThrow, refusePolicy } from './refuse-policy.ts';
import { reportOnDraft } from './report-on-draft.ts';

/**
 * R31: a document with an unknown key or a contradiction is refused with path and remedy; what is in
 * flight keeps its version. The audit log keeps the digest of the canonical document, so that the
 * chain of its hashes also signs the rules.
 */
export const publishPolicy = handle(contract, async (context, input) => {
  const { tx, now, actor } = context;
  const document = readPolicyOrThrow(input.document);
  const effectiveFrom = input.effectiveFrom ?? now;
  await lockPolicies(tx);
  const problem = checkStart(effectiveFrom, await listStarts(tx), {
    now,
    registered: await hasRegistrations(tx),
  });
  if (problem !== undefined) throw refusePolicy([problem]);
  if (input.maxFlips !== undefined) await throwIfTooManyFlips(context, document, input.maxFlips);
  const publishedBy = actorKey(actor);
  const version = await insertPolicy(tx, {
    document,
    effectiveFrom,
    publishedAt: now,
    publishedBy,
  });
  const digest = createHash('sha256').update(canonicalText(document)).digest('hex');
  context.audit(`policy:${version}`, { version, effectiveFrom, digest });
  return { version, effectiveFrom };
});

/** Asked for rarely, and only other publishing waits for it: the tenant's work goes on meanwhile. */
async function throwIfTooManyFlips(
  context: OperationContext,
  document: PolicyDocument,
  limit: string,
): Promise<void> {
  const report = await reportOnDraft(context, document, { since: null, limit });
  const { flips, of, withinLimit } = report;
  if (!withinLimit) throw new ProductError('policy_flips_too_much', { flips, of, limit });
}
