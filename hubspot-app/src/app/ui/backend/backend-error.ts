import type { FieldProblem, Problem } from '../generated/contract.ts';
import { words } from '../words.ts';

/** Stands for every answer that is not ours: a time-out, a proxy's message, text that is not JSON. */
export const UNREACHABLE = 'unreachable';

/** What the backend said when it said no. `message` is the sentence a person reads. */
export class BackendError extends Error {
  readonly code: string;
  readonly reference: string | undefined;
  readonly fields: readonly FieldProblem[];

  constructor(problem: Pick<Problem, 'code' | 'detail' | 'fields'> & { reference?: string }) {
    super(problem.detail);
    this.code = problem.code;
    this.reference = problem.reference;
    this.fields = problem.fields ?? [];
  }
}

/** Anything thrown on the way to the backend, as the one error cards know. */
export function toBackendError(error: unknown): BackendError {
  if (error instanceof BackendError) return error;
  return new BackendError({ code: UNREACHABLE, detail: words.failure.away });
}
