/** One refusal in the list that every failed call to the data API answers with. */
export type ErrorEntry = {
  readonly errorCode: string;
  readonly message: string;
  /** Named only for refused values of a record. */
  readonly fields?: readonly string[];
};

/** A refusal in Salesforce's shape: a list of `{message, errorCode, fields?}`. */
export class ApiProblem extends Error {
  readonly statusCode: number;
  readonly entries: readonly ErrorEntry[];

  constructor(statusCode: number, ...entries: readonly ErrorEntry[]) {
    super(entries.map(({ message }) => message).join('; '));
    this.statusCode = statusCode;
    this.entries = entries;
  }
}

/** A refusal with one entry. */
export const problem = (statusCode: number, errorCode: string, message: string): ApiProblem =>
  new ApiProblem(statusCode, { errorCode, message });

/** A refusal of a record's values: it belongs to the record, not to the whole request. */
export const refusal = (
  errorCode: string,
  message: string,
  fields: readonly string[] = [],
): ApiProblem => new ApiProblem(400, { errorCode, message, fields });

export const notFound = (message = 'The requested resource does not exist'): ApiProblem =>
  problem(404, 'NOT_FOUND', message);
