import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import { ProductError } from '../platform/errors.ts';
import type { PolicyProblem } from '../rules/policy/policy-problem.ts';
import { validatePolicy } from '../rules/policy/validate-policy.ts';

/** Every problem with its path and what to do about it, in one answer. */
export function refusePolicy(problems: readonly PolicyProblem[]): ProductError {
  const told = problems.map((one) => `${one.path}: ${one.problem} ${one.remedy}`);
  return new ProductError('policy_invalid', { count: told.length, problems: told.join(' ') });
}

/** @throws {ProductError} `policy_invalid` */
export function readPolicyOrThrow(document: unknown): PolicyDocument {
  const validated = validatePolicy(document);
  if (validated.kind === 'invalid') throw refusePolicy(validated.problems);
  return validated.document;
}
