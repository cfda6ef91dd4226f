// @ts-check
import { words } from 'c/words';

/** Every registration that waits is decided by one of these: they stand in the row itself. */
const DECIDING = ['review_conflict', 'approve', 'request_information', 'decline'];

/** How many stand in the row where none of those is. */
const USUAL = 3;

/**
 * One registration as the table shows it.
 *
 * @param {import('types/contract').QueueItem} item
 * @param {{ index: number, current: number, selected: readonly string[] }} state
 */
export function toRow(item, { index, current, selected }) {
  const id = item.registrationId;
  const deciding = item.actions.filter((action) => DECIDING.includes(action.id));
  const first = deciding.length > 0 ? deciding : item.actions.slice(0, USUAL);
  return {
    ...item,
    id,
    index,
    isSelected: selected.includes(id),
    isCurrent: index === current,
    className: index === current ? 'row row_current' : 'row',
    // One stop for the Tab key; j and k go on from it.
    tabIndex: index === Math.max(current, 0) ? '0' : '-1',
    selectLabel: words.queue.select(item.partner, item.customer),
    flags: item.flags.map((flag) => ({ ...flag, key: `${id} ${flag.text}` })),
    first,
    rest: item.actions.filter((action) => !first.includes(action)),
  };
}
