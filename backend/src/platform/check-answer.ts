import type { Operation } from '@alongside/shared/contracts/define-operation';

/** @throws {Error} naming what is wrong, when an answer is not what its contract promises */
export function checkAnswer(operation: Operation, output: unknown): unknown {
  const checked = operation.output.safeParse(output);
  if (checked.success) return checked.data;
  throw new Error(`${operation.name} answers what its contract does not allow.`, {
    cause: checked.error,
  });
}
