import type { z } from 'zod';
import { BadCase, type CaseProblem } from './bad-case.ts';
import { isObject } from './merge.ts';

/** Enough to see what is wrong; a case that is all wrong repeats itself. */
const MOST_PROBLEMS = 20;
const SHOWN = 60;
const SCHEMA = '`alongside decide --schema` tells what is accepted.';

/** Returns the value when the schema accepts it. Throws a BadCase that names each wrong path below `at` once. */
export function checkValues<Value>(schema: z.ZodType<Value>, value: unknown, at: string): Value {
  const checked = schema.safeParse(value, { reportInput: true });
  if (checked.success) return checked.data;
  const problems = checked.error.issues.flatMap((issue) => problemsOf(issue, value, at));
  const first = problems.filter(
    ({ path }, index) => problems.findIndex((one) => one.path === path) === index,
  );
  throw new BadCase(first.slice(0, MOST_PROBLEMS));
}

function problemsOf(issue: z.core.$ZodIssue, whole: unknown, at: string): CaseProblem[] {
  const path = [...(at === '' ? [] : [at]), ...issue.path.map(String)].join('.');
  if (issue.code === 'unrecognized_keys') {
    const here = valueAt(whole, issue.path);
    const known = Object.keys(isObject(here) ? here : {}).filter(
      (key) => !issue.keys.includes(key),
    );
    return issue.keys.map((key) => ({
      path: path === '' ? key : `${path}.${key}`,
      problem: `${show(key)} is not known here.`,
      remedy: `Remove it or check its spelling${known.length === 0 ? '' : `; beside it stand ${known.join(', ')}`}.`,
    }));
  }
  const expected = issue.message.replace(/^Invalid (input|option): /, '');
  const value = valueAt(whole, issue.path);
  const problem = value === undefined ? 'It is missing' : `${show(value)} is not accepted`;
  return [{ path, problem: `${problem}: ${expected}.`, remedy: `Correct it; ${SCHEMA}` }];
}

function valueAt(whole: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return (value as readonly unknown[])[Number(key)];
    return isObject(value) ? value[String(key)] : undefined;
  }, whole);
}

/** The caller's value, cut where it is long. */
export function show(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'undefined');
  return text.length > SHOWN ? `${text.slice(0, SHOWN).toWellFormed()}…` : text;
}
