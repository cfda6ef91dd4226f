// @ts-check
import { read } from 'c/backend';

/** @typedef {import('types/contract').QueueModel} QueueModel */

/**
 * The first pages of the queue, read again as a whole, so that nothing in it is out of date. Rejects
 * with a refusal.
 *
 * @param {string} show
 * @param {number} pages
 * @returns {Promise<QueueModel>}
 */
export async function readQueue(show, pages) {
  let queue = await readPage({ show });
  for (let page = 1; page < pages && queue.nextCursor; page += 1) {
    // Each page starts where the one before it ended.
    // eslint-disable-next-line no-await-in-loop
    queue = await readMore(show, queue);
  }
  return queue;
}

/**
 * The queue with its next page below. Rejects with a refusal.
 *
 * @param {string} show
 * @param {QueueModel} queue
 * @returns {Promise<QueueModel>}
 */
export async function readMore(show, queue) {
  const cursor = queue.nextCursor ?? '';
  const next = await readPage({ show, cursor });
  return { ...next, items: [...queue.items, ...next.items] };
}

/**
 * @param {import('types/requests').Input} input
 * @returns {Promise<QueueModel>}
 */
function readPage(input) {
  return read({ method: 'GET', path: '/v1/registrations/queue', input });
}
