import type { Decided } from '@alongside/shared/vocabulary/decision';
import { z } from 'zod';
import { compilePolicy } from '../compile-policy.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import { validatePolicy } from '../policy/validate-policy.ts';
import { BadCase } from './bad-case.ts';
import { CASE_POLICY_VERSION, type CaseCommand } from './case-command.ts';
import { checkValues, show } from './check-values.ts';
import { caseCommands, findCaseCommand } from './commands.ts';
import { layFacts } from './lay-facts.ts';
import { isObject, merge } from './merge.ts';
import { caseInstant } from './schemas/case-values.ts';

/** The moment of a case that names none: a Friday morning. */
const ORDINARY_NOW = '2026-10-09T10:00:00.000Z';

const anything = z.custom<Readonly<Record<string, unknown>>>(isObject, {
  error: 'expected object',
});

/** A case as it is written; what it leaves out is ordinary. Title and expectation decide nothing. */
const envelope = z.strictObject({
  title: z.unknown().optional(),
  facts: anything.default({}),
  command: z.looseObject({ kind: z.string() }),
  policy: anything.default({}),
  now: caseInstant.default(ORDINARY_NOW),
  expected: z.unknown().optional(),
});

/**
 * Decides a case by its facts, laid over the ordinary ones, and its policy, laid over the default
 * one. Throws a BadCase that names what is wrong with it.
 */
export function decideCase(input: unknown): Decided<unknown, unknown> {
  const { facts: written, command: said, policy: over, now } = checkValues(envelope, input, '');
  const command = commandOf(said.kind);
  const order = checkValues(command.command, said, 'command');
  const facts = checkValues(command.facts, layFacts(command, written), 'facts');
  const policy = policyOf(over);
  try {
    return command.run(facts as never, order as never, policy, now);
  } catch (error) {
    const remedy = 'Correct the values that it names.';
    throw new BadCase([{ path: '', problem: String(error), remedy }], { cause: error });
  }
}

function commandOf(kind: string): CaseCommand {
  const command = findCaseCommand(kind);
  if (command !== undefined) return command;
  const remedy = `Choose one of ${Object.keys(caseCommands).join(', ')}.`;
  throw new BadCase([{ path: 'command.kind', problem: `${show(kind)} is not known.`, remedy }]);
}

/** Most cases say nothing about the policy. */
const ordinaryPolicy = compilePolicy(defaultPolicy, CASE_POLICY_VERSION);

function policyOf(over: Readonly<Record<string, unknown>>): CompiledPolicy {
  if (Object.keys(over).length === 0) return ordinaryPolicy;
  const validation = validatePolicy(merge(defaultPolicy, over));
  if (validation.kind === 'valid') return compilePolicy(validation.document, CASE_POLICY_VERSION);
  const problems = validation.problems.map(({ path, ...rest }) => {
    return { path: path === '' ? 'policy' : `policy.${path}`, ...rest };
  });
  throw new BadCase(problems);
}
