// @ts-check
import { words } from 'c/words';

/** @typedef {import('types/contract').QueueItem} QueueItem */

/** Every registration that waits is decided by one of these: they stand in the row itself. */
const DECIDING = ['review_conflict', 'approve', 'request_information', 'decline'];

/** How many stand in the row where none of those is. */
const USUAL = 3;

/**
 * Rows made before: the same lists again, so that of 500 rows only those are drawn anew that changed.
 *
 * @type {WeakMap<QueueItem, ReturnType<typeof build>>}
 */
const built = new WeakMap();

/**
 * One registration as the table shows it.
 *
 * @param {QueueItem} item
 */
export function toRow(item) {
  const row = built.get(item) ?? build(item);
  built.set(item, row);
  return row;
}

/** @param {QueueItem} item */
function build(item) {
  const id = item.registrationId;
  const deciding = item.actions.filter((action) => DECIDING.includes(action.id));
  const first = deciding.length > 0 ? deciding : item.actions.slice(0, USUAL);
  return {
    ...item,
    id,
    selectLabel: words.queue.select(item.partner, item.customer),
    flags: item.flags.map((flag) => ({ ...flag, key: `${id} ${flag.text}` })),
    first,
    rest: item.actions.filter((action) => !first.includes(action)),
  };
}
