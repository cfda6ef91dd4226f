import { setImmediate } from 'node:timers/promises';

/**
 * So many rows are handed on at once: less than a socket takes in. It is emptied between them, so
 * that the database does not stand and wait while they are worked on.
 */
const PORTION = 100;

/** The same rows in order, a few at a time, with a turn of the event loop between. */
export async function* handOnInPortions<Row>(
  batches: AsyncIterable<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  for await (const rows of batches) {
    for (let start = 0; start < rows.length; start += PORTION) {
      yield rows.slice(start, start + PORTION);
      await setImmediate();
    }
  }
}
