/** A choice in a list. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** One thing a form asks. Names are those of the operation's input, so that its refusals find their field. */
export interface Field {
  readonly name: string;
  /** Another input of the operation that this field answers for. */
  readonly alias?: string;
  readonly kind: 'line' | 'email' | 'url' | 'date' | 'amount' | 'text' | 'choice' | 'choices';
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
  readonly options?: readonly Option[];
  readonly maxLength?: number;
  /** https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill */
  readonly autocomplete?: string;
  /** Said when a required value is missing. */
  readonly missing: string;
  /** Said when the value cannot be used. */
  readonly wrong: string;
}

/** A sentence about one field. */
export interface FormProblem {
  readonly field: string;
  readonly message: string;
}

/** What a form shows: what was typed, and what was said about it. */
export interface FormState {
  readonly values: FormValues;
  readonly problems: readonly FormProblem[];
  /** Why nothing was done, when no single field is to blame. */
  readonly failure?: string | undefined;
  readonly idempotencyKey: string;
}

/** What was typed, by field; a field may come several times. */
export type FormValues = Readonly<Record<string, readonly string[]>>;
