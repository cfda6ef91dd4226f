import { ProductError } from '../platform/errors.ts';

/** Where a page of the queue ended. */
interface QueuePosition {
  readonly at: string;
  readonly id: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** As PostgreSQL writes an instant. Ours have whole milliseconds, so reading one loses nothing. */
const stamp = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,3})?[+-]\d{2}(:\d{2})?$/;

/** Opaque to callers. */
export function encodeCursor(position: QueuePosition): string {
  return Buffer.from(`${position.at} ${position.id}`).toString('base64url');
}

/** @throws {ProductError} `input_invalid` for anything we did not make ourselves */
export function decodeCursor(cursor: string): QueuePosition {
  const text = Buffer.from(cursor, 'base64url').toString();
  const at = text.slice(0, -37);
  const id = text.slice(-36);
  const time = stamp.test(at) ? Date.parse(at) : Number.NaN;
  if (uuid.test(id) && !Number.isNaN(time)) return { at: new Date(time).toISOString(), id };
  throw new ProductError(
    'input_invalid',
    { fields: 'cursor' },
    { fields: [{ path: 'cursor', message: 'Use the nextCursor of the page before, as it is.' }] },
  );
}
