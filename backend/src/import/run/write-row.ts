import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Dispatch } from '../../platform/dispatch.ts';
import { ProductError } from '../../platform/errors.ts';
import type { CellProblem } from '../columns/cell-problem.ts';
import { type CallOperation, RowRefused } from '../kinds/import-kind.ts';

const ATTEMPTS = 4;

/** How rows call operations: as the system that imports, each step with a key of its own. */
export function createCall(dispatch: Dispatch, tenantId: Id<'tenant'>): CallOperation {
  const actor = { kind: 'system', tenantId, origin: 'import' } as const;
  return async (operation, input, { at, key } = {}) => {
    const idempotencyKey = key === undefined ? randomUUID() : hash(key);
    const meta = { requestId: randomUUID(), at };
    const send = () => dispatch(operation, actor, { ...input, idempotencyKey }, meta);
    return (await patiently(send)) as never;
  };
}

/** Somebody else may hold the same customer for a moment. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const wait = error instanceof ProductError ? error.retryAfterSeconds : undefined;
      if (wait === undefined || attempt === ATTEMPTS) throw error;
      await sleep(wait * 1000);
    }
  }
}

function hash(key: string): string {
  return `import-${createHash('sha256').update(key).digest('hex').slice(0, 40)}`;
}

/** A refusal of the product in the words of a report; anything else is a bug and goes on. */
export function toProblem(error: unknown): CellProblem {
  if (error instanceof RowRefused) return error.problem;
  if (!(error instanceof ProductError)) throw error;
  const [field] = error.fields ?? [];
  const problem = field?.message ?? error.message;
  return { column: '', value: '', problem, remedy: 'Change the row and import the file again.' };
}
