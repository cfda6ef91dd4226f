import type { FieldProblem } from './contract.js';

/** What an operation is given, as JSON. */
export type Input = Readonly<
  Record<string, string | number | boolean | readonly string[] | Readonly<Record<string, string>>>
>;

/** Why something could not be read or done. */
export interface Refusal {
  /** To act on, e.g. `not_connected`; `unreachable` when nobody answered. */
  readonly code: string;
  /** To show, in the reader's language. */
  readonly sentence: string;
  readonly retryAfterSeconds?: number;
  /** What is wrong with single fields. */
  readonly problems?: readonly FieldProblem[];
  /** To quote when asking for help. */
  readonly reference?: string;
}
