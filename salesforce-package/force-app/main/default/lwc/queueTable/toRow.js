// @ts-check
import { words } from 'c/words';

/** Actions that stand in the row itself; the others open below "more". */
const IN_THE_ROW = 3;

/**
 * One registration as the table shows it.
 *
 * @param {import('types/contract').QueueItem} item
 * @param {{ index: number, current: number, selected: readonly string[] }} state
 */
export function toRow(item, { index, current, selected }) {
  const id = item.registrationId;
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
    first: item.actions.slice(0, IN_THE_ROW),
    rest: item.actions.slice(IN_THE_ROW),
    hasRest: item.actions.length > IN_THE_ROW,
  };
}
