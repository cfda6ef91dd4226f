import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { z } from 'zod';
import { decided } from '../kernel/decision.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';

/** One kind of decision that a case can ask for. */
export interface CaseCommand {
  /** The folder of its cases. */
  readonly word: string;
  /** The whole facts, strictly: a fact that it does not know is an error. */
  readonly facts: z.ZodType;
  readonly command: z.ZodType;
  /** What a case's facts are laid over. */
  readonly ordinary: object;
  /** For lists among the facts: what each member is laid over. */
  readonly each?: Readonly<Record<string, object>>;
  /** For lists among the facts: members that a case may call by name, or change with `use`. */
  readonly named?: Readonly<Record<string, Readonly<Record<string, object>>>>;
  readonly run: (
    facts: never,
    command: never,
    policy: CompiledPolicy,
    now: Instant,
  ) => Decided<unknown, unknown>;
}

/** Commands by their kind. */
export type CaseCommands = Readonly<Record<string, CaseCommand>>;

/** The policy's version in every case. */
export const CASE_POLICY_VERSION = 7;

/** A plain function's answer in the shape of a decision: no rule ran and no reason is given. */
export function answered<Answer>(answer: Answer, now: Instant): Decided<Answer> {
  const frame = { policyVersion: CASE_POLICY_VERSION, now };
  return decided(frame, { verdicts: {}, rules: [], reasons: [] }, answer);
}
