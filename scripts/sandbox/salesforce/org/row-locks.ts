import { toLongId } from '../ids/record-id.ts';
import { refusal } from '../problem.ts';

/** Rows that somebody else is just changing; each refuses a number of writes. */
export function createRowLocks() {
  const left = new Map<string, number>();
  return {
    lock: (id: string, times: number): void => void left.set(toLongId(id), times),
    /** @throws ApiProblem UNABLE_TO_LOCK_ROW while the row is locked. */
    pass: (id: string): void => {
      const times = left.get(id) ?? 0;
      if (times <= 0) return;
      left.set(id, times - 1);
      throw refusal(
        'UNABLE_TO_LOCK_ROW',
        `unable to obtain exclusive access to this record or 1 records: ${id}`,
      );
    },
  };
}

export type RowLocks = ReturnType<typeof createRowLocks>;
