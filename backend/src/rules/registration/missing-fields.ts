import type { RegistrationField } from '@alongside/shared/vocabulary/policy-knobs';
import { runRule } from '../kernel/decision.ts';
import type { FieldContext } from './rule-context.ts';
import { proof } from './rules/proof.ts';

/** Required fields that are not there, in the policy's order; proof is there when its rule passes. */
export function missingFields(
  context: FieldContext,
  required: readonly RegistrationField[],
): RegistrationField[] {
  const present = context.facts.registration.fieldsPresent;
  return required.filter((field) =>
    field === 'proof_of_engagement'
      ? runRule(proof, context).outcome !== 'passed'
      : !present.includes(field),
  );
}
