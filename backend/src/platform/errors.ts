import { type ErrorCode, type Problem, errorCatalogue } from '@alongside/shared/errors';

/** What fills the `{...}` of a sentence. */
export type ErrorValues = Readonly<Record<string, string | number>>;

type FieldProblems = NonNullable<Problem['fields']>;

/** An answer of the error catalogue: the caller's fault or a state of the world, never a bug. */
export class ProductError extends Error {
  readonly code: ErrorCode;
  readonly values: ErrorValues;
  /** Only with `input_invalid`. */
  readonly fields: FieldProblems | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    code: ErrorCode,
    values: ErrorValues = {},
    more: { fields?: FieldProblems; retryAfterSeconds?: number; cause?: unknown } = {},
  ) {
    super(fillSentence(code, values), more.cause === undefined ? {} : { cause: more.cause });
    this.name = 'ProductError';
    this.code = code;
    this.values = values;
    this.fields = more.fields;
    this.retryAfterSeconds = more.retryAfterSeconds;
  }

  get status(): number {
    return errorCatalogue[this.code].status;
  }
}

/** Answers with an error of the catalogue, in an expression. */
export function throwError(code: ErrorCode, values: ErrorValues = {}): never {
  throw new ProductError(code, values);
}

function fillSentence(code: ErrorCode, values: ErrorValues): string {
  return errorCatalogue[code].sentence.replace(/\{(\w+)\}/g, (hole, name: string) =>
    String(values[name] ?? hole),
  );
}
