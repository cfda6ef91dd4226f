import type { z } from 'zod';
import type { PolicyProblem } from './policy-problem.ts';

/** A value that has not the shape of the document, as a problem with a remedy. */
export function shapeProblem(issue: z.core.$ZodIssue): PolicyProblem {
  return { path: issue.path.map(String).join('.'), ...explain(issue) };
}

const EXAMPLE = 'Correct it; the default rules show how.';

function explain(issue: z.core.$ZodIssue): Pick<PolicyProblem, 'problem' | 'remedy'> {
  if (issue.code === 'unrecognized_keys') {
    const problem = `Nothing here is called ${quoted(issue.keys)}.`;
    return { problem, remedy: 'Remove it, or check its spelling.' };
  }
  if (issue.code === 'invalid_value') {
    const problem = `${told(issue.input)} is none of the values it can have.`;
    return { problem, remedy: `Choose one of: ${issue.values.map(String).join(', ')}.` };
  }
  if (issue.code !== 'invalid_type') {
    return { problem: `${told(issue.input)}: ${issue.message}.`, remedy: EXAMPLE };
  }
  if (issue.input === undefined) {
    return { problem: 'It is missing.', remedy: 'Add it; the default rules show how.' };
  }
  const wanted = kindWords[issue.expected] ?? issue.expected;
  return { problem: `${told(issue.input)} stands where ${wanted} should.`, remedy: EXAMPLE };
}

const kindWords: Readonly<Record<string, string>> = {
  object: 'a group',
  array: 'a list',
  record: 'a group',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(' or ');
}

/** The caller's own value, as far as it fits into a sentence. */
function told(value: unknown): string {
  if (Array.isArray(value)) return 'A list';
  return typeof value === 'object' && value !== null ? 'A group' : JSON.stringify(value);
}
