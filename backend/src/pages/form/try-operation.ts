import type { Operation, OutputOf } from '@alongside/shared/contracts/define-operation';
import { ProductError } from '../../platform/errors.ts';
import { failureSentence } from '../layout/failure-page.ts';
import type { Visit } from '../link/open-visit.ts';
import type { Field, FormProblem, FormValues } from './field.ts';
import { findProblems, placeProblems } from './find-problems.ts';
import { valueOf } from './read-form.ts';

/** A form as it was sent, made into the input of an operation. */
export interface SentForm<Op extends Operation> {
  readonly operation: Op;
  readonly input: object;
  readonly fields: readonly Field[];
  readonly values: FormValues;
}

/** What the form shows again when it could not be taken. */
export interface Refusal {
  readonly kind: 'refused';
  readonly status: number;
  readonly problems: readonly FormProblem[];
  readonly failure?: string;
}

/** Done, or refused with what to say beside the fields; nothing typed is lost. */
export type Outcome<Op extends Operation> =
  | { readonly kind: 'done'; readonly output: OutputOf<Op> }
  | Refusal;

/** @throws {ProductError} only where there is no form to come back to: links that ended, records not found */
export async function tryOperation<Op extends Operation>(
  visit: Visit,
  form: SentForm<Op>,
): Promise<Outcome<Op>> {
  const input = definedOnly({
    ...form.input,
    idempotencyKey: valueOf(form.values, 'idempotencyKey'),
  });
  const problems = findProblems(form.operation, input, form.fields, form.values);
  if (problems.length > 0) return { kind: 'refused', status: 400, problems };
  try {
    return { kind: 'done', output: await visit.call(form.operation, input) };
  } catch (error) {
    if (error instanceof ProductError && error.status !== 404) return refuse(error, form);
    throw error;
  }
}

function refuse(error: ProductError, { fields, values }: SentForm<Operation>): Refusal {
  const problems = placeProblems(error.fields ?? [], fields, values);
  const refusal = { kind: 'refused', status: error.status, problems } as const;
  return problems.length > 0 ? refusal : { ...refusal, failure: failureSentence(error) };
}

function definedOnly(input: object): object {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}
