import { ProductError } from '../platform/errors.ts';

/** Where a page of the queue ended. */
interface QueuePosition {
  readonly at: string;
  readonly id: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Opaque to callers. */
export function encodeCursor(position: QueuePosition): string {
  return Buffer.from(`${position.at} ${position.id}`).toString('base64url');
}

/** @throws {ProductError} `input_invalid` for anything we did not make ourselves */
export function decodeCursor(cursor: string): QueuePosition {
  const text = Buffer.from(cursor, 'base64url').toString();
  const at = text.slice(0, -37);
  const id = text.slice(-36);
  if (uuid.test(id) && !Number.isNaN(Date.parse(at))) return { at, id };
  throw new ProductError(
    'input_invalid',
    { fields: 'cursor' },
    { fields: [{ path: 'cursor', message: 'Use the nextCursor of the page before, as it is.' }] },
  );
}
