import { randomUUID } from 'node:crypto';

export type ErrorDetail = {
  readonly message: string;
  readonly code?: string;
  readonly context?: Readonly<Record<string, readonly string[]>>;
};

type ProblemExtras = {
  readonly errors?: readonly ErrorDetail[];
  readonly context?: Readonly<Record<string, readonly string[]>>;
  readonly links?: Readonly<Record<string, string>>;
  readonly subCategory?: string;
  /** Further members of the body, such as `policyName`. */
  readonly body?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A refusal in HubSpot's shape: `{status: 'error', message, correlationId, category, ...}`. */
export class ApiProblem extends Error {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(
    statusCode: number,
    category: string,
    message: string,
    { headers = {}, body = {}, ...rest }: ProblemExtras = {},
  ) {
    super(message);
    this.statusCode = statusCode;
    this.headers = headers;
    this.body = {
      status: 'error',
      message,
      correlationId: randomUUID(),
      ...rest,
      category,
      ...body,
    };
  }
}

export const invalid = (message: string, extras: ProblemExtras = {}): ApiProblem =>
  new ApiProblem(400, 'VALIDATION_ERROR', message, extras);

export const notFound = (message = 'resource not found'): ApiProblem =>
  new ApiProblem(404, 'OBJECT_NOT_FOUND', message);

export const conflict = (message: string, extras: ProblemExtras = {}): ApiProblem =>
  new ApiProblem(409, 'CONFLICT', message, extras);
