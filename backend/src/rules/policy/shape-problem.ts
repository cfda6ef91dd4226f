import type { z } from 'zod';
import type { PolicyProblem } from './policy-problem.ts';

/** A value that has not the shape of the document, as a problem with a remedy. */
export function shapeProblem(issue: z.core.$ZodIssue): PolicyProblem {
  const path = issue.path.map(String).join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        path,
        problem: `Nothing here is called ${quoted(issue.keys)}.`,
        remedy: 'Remove it, or check its spelling.',
      };
    case 'invalid_value':
      return {
        path,
        problem: `${told(issue.input)} is none of the values it can have.`,
        remedy: `Choose one of: ${issue.values.map(String).join(', ')}.`,
      };
    case 'invalid_type':
      return issue.input === undefined
        ? { path, problem: 'It is missing.', remedy: 'Add it; the default rules show how.' }
        : {
            path,
            problem: `${told(issue.input)} stands where ${kindWords[issue.expected] ?? issue.expected} should.`,
            remedy: 'Correct it; the default rules show how.',
          };
    default:
      return {
        path,
        problem: `${told(issue.input)}: ${issue.message}.`,
        remedy: 'Correct it; the default rules show how.',
      };
  }
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
