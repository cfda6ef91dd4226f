import type { Operation } from '@alongside/shared/contracts/define-operation';
import type { Field, FormProblem, FormValues } from './field.ts';
import { valueOf } from './read-form.ts';

/** A place in an operation's input, and what was said there. */
interface Issue {
  readonly path: string;
  readonly message?: string;
}

/** What the contract of an operation says about an input, at the fields of the form. */
export function findProblems(
  operation: Operation,
  input: object,
  fields: readonly Field[],
  values: FormValues,
): FormProblem[] {
  const parsed = operation.input.safeParse(input);
  if (parsed.success) return [];
  const issues = parsed.error.issues.map(({ path }) => ({ path: path.join('.') }));
  return placeProblems(issues, fields, values);
}

/**
 * Puts each issue at its field, in the order of the form, one a field. An issue that came with a
 * sentence keeps it; else the field says whether its value is missing or wrong.
 */
export function placeProblems(
  issues: readonly Issue[],
  fields: readonly Field[],
  values: FormValues,
): FormProblem[] {
  return fields.flatMap((field) => {
    const issue = issues.find(({ path }) => namesField(path, field));
    if (!issue) return [];
    const own = valueOf(values, field.name) === undefined ? field.missing : field.wrong;
    return [{ field: field.name, message: issue.message ?? own }];
  });
}

/** `evidence.0.url` and `url` both name the field `url`. */
function namesField(path: string, { name, alias }: Field): boolean {
  return path === alias || path.split('.').includes(name);
}
