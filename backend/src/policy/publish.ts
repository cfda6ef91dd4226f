import { publishPolicy as contract } from '@alongside/shared/contracts/policy/publish';
import { actorKey } from '../platform/actor-key.ts';
import { ProductError } from '../platform/errors.ts';
import { handle } from '../platform/operation-handler.ts';
import { validatePolicy } from '../rules/policy/validate-policy.ts';
import { insertPolicy } from './policy-store.ts';

/** R31: a document with an unknown key or a contradiction is refused with path and remedy; what is in flight keeps its version. */
export const publishPolicy = handle(contract, async (context, input) => {
  const validated = validatePolicy(input.document);
  if (validated.kind === 'invalid') {
    const problems = validated.problems.map((one) => `${one.path}: ${one.problem} ${one.remedy}`);
    throw new ProductError('policy_invalid', {
      count: problems.length,
      problems: problems.join(' '),
    });
  }
  const effectiveFrom = input.effectiveFrom ?? context.now;
  const version = await insertPolicy(context.tx, {
    document: validated.document,
    effectiveFrom,
    publishedAt: context.now,
    publishedBy: actorKey(context.actor),
  });
  context.audit(`policy:${version}`, { version, effectiveFrom });
  return { version, effectiveFrom };
});
