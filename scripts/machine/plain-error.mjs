// @ts-check

/**
 * An error that a person at the keyboard can act on.
 * Its message is one sentence and is printed without a stack; the process ends with exit code 1.
 */
export class PlainError extends Error {
  /** @override */
  name = 'PlainError';
}
