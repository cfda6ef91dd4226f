import { toDayNumber } from '../kernel/instant.ts';
import { dayNumberAt } from '../kernel/local-day.ts';
import type { FieldContext } from './rule-context.ts';

/** How the evidence stands against the policy's proof of engagement (R16). */
export interface ProofCount {
  /** Of an accepted kind, dated, and fresh enough at the submission. */
  readonly usable: number;
  /** Of an accepted kind but too old. */
  readonly tooOld: number;
  readonly needed: number;
}

/** Evidence dated after today counts for nothing. */
export function countProof({ facts, submittedAt, policy, knobs, now }: FieldContext): ProofCount {
  const { kinds, maxAgeDays, minItems } = knobs.proof;
  const { zone } = policy.calendar;
  const oldest = dayNumberAt(zone, submittedAt) - maxAgeDays;
  const today = dayNumberAt(zone, now);
  const accepted = facts.registration.evidence
    .filter((item) => kinds.includes(item.kind))
    .map((item) => toDayNumber(item.happenedOn))
    .filter((day) => day <= today);
  const usable = accepted.filter((day) => day >= oldest).length;
  return { usable, tooOld: accepted.length - usable, needed: minItems };
}
