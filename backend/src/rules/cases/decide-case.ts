import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import { compilePolicy } from '../compile-policy.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import { CASE_POLICY_VERSION } from './case-command.ts';
import { findCaseCommand } from './commands.ts';
import { layFacts } from './lay-facts.ts';
import { merge } from './merge.ts';

/** What a case gives: what it leaves out is ordinary. */
export interface CaseInput {
  readonly facts?: object;
  readonly command: { readonly kind: string };
  readonly policy?: object;
  readonly now?: string;
}

/** The moment of a case that names none: a Friday morning. */
const ORDINARY_NOW = '2026-10-09T10:00:00.000Z';

/** Decides a case by its facts, laid over the ordinary ones, and its policy, laid over the default one. */
export function decideCase(input: CaseInput): Decided<unknown, unknown> {
  const command = findCaseCommand(input.command.kind);
  if (command === undefined) throw new Error(`There is no command "${input.command.kind}".`);
  const document = merge(defaultPolicy, input.policy ?? {}) as PolicyDocument;
  return command.run(
    layFacts(command, input.facts ?? {}) as never,
    input.command as never,
    compilePolicy(document, CASE_POLICY_VERSION),
    input.now ?? ORDINARY_NOW,
  );
}
