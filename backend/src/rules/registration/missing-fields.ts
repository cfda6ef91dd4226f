import type { RegistrationField } from '@alongside/shared/vocabulary/policy';
import { dayNumberAt } from '../kernel/local-day.ts';
import { toDayNumber } from '../kernel/instant.ts';
import type { EvidenceFact } from './facts.ts';
import type { CandidateContext } from './rule-context.ts';

/** How the evidence stands against the policy's proof of engagement (R16). */
export interface ProofCount {
  /** Of an accepted kind, dated, and fresh enough at the submission. */
  readonly usable: number;
  /** Of an accepted kind but too old. */
  readonly tooOld: number;
  readonly needed: number;
}

/** Evidence dated after today counts for nothing. */
export function countProof({
  facts,
  submittedAt,
  policy,
  knobs,
  now,
}: CandidateContext): ProofCount {
  const { kinds, maxAgeDays, minItems } = knobs.proof;
  const { zone } = policy.calendar;
  const oldest = dayNumberAt(zone, submittedAt) - maxAgeDays;
  const today = dayNumberAt(zone, now);
  const accepted = facts.registration.evidence
    .filter((item: EvidenceFact) => kinds.includes(item.kind))
    .map((item) => toDayNumber(item.happenedOn))
    .filter((day) => day <= today);
  const usable = accepted.filter((day) => day >= oldest).length;
  return { usable, tooOld: accepted.length - usable, needed: minItems };
}

/** Required fields that are not there, in the policy's order; proof counts by its evidence. */
export function missingFields(
  context: CandidateContext,
  required: readonly RegistrationField[],
): RegistrationField[] {
  const present = context.facts.registration.fieldsPresent;
  return required.filter((field) => {
    if (field !== 'proof_of_engagement') return !present.includes(field);
    const proof = countProof(context);
    return proof.usable < proof.needed;
  });
}
