// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';
import { toRow } from './toRow';

/** @typedef {HTMLElement & { run(action: string): boolean }} ActionRow */

/**
 * The columns a manager decides from, one row a registration; on narrow screens a card each. It
 * says `select` with the ids that are ticked, and `at` with the words of the row that has the focus.
 */
export default class QueueTable extends LightningElement {
  words = words;
  /** @type {import('types/contract').QueueModel} */
  @api queue;
  /** @type {readonly string[]} */
  @api selected = [];
  /** The row that has or had the focus; none at first. */
  current = -1;
  /** The registration in it. @type {string | undefined} */
  currentId;

  /** Moves the focus by rows. @param {number} step */
  @api move(step) {
    const last = this.queue.items.length - 1;
    this.current = Math.min(Math.max(this.current + step, 0), last);
    this.rowAt(this.current)?.focus();
  }

  /**
   * Does an action of the row with the focus, as if it were clicked; false when there is none.
   *
   * @param {string} actionId
   */
  @api run(actionId) {
    const actions = /** @type {ActionRow | null | undefined} */ (
      this.rowAt(this.current)?.querySelector('c-action-row')
    );
    return actions?.run(actionId) ?? false;
  }

  /** When the row with the focus is gone, the one that took its place has it. */
  renderedCallback() {
    const isLost = this.current >= 0 && document.activeElement === document.body;
    if (isLost && this.queue.items[this.current]?.registrationId !== this.currentId) this.move(0);
  }

  get rows() {
    const selected = new Set(this.selected);
    return this.queue.items.map((item, index) => {
      const row = toRow(item);
      return { ...row, index, isSelected: selected.has(row.id) };
    });
  }

  get cleanIds() {
    return this.queue.items.filter(({ clean }) => clean).map((item) => item.registrationId);
  }

  get hasClean() {
    return this.cleanIds.length > 0;
  }

  get isAllSelected() {
    return this.hasClean && this.cleanIds.every((id) => this.selected.includes(id));
  }

  /** @param {number} index */
  rowAt(index) {
    return /** @type {HTMLElement | null} */ (
      this.template.querySelector(`tr[data-index="${index}"]`)
    );
  }

  /** @param {{ currentTarget: HTMLElement }} event */
  handleFocus(event) {
    this.current = Number(event.currentTarget.dataset.index);
    const { registrationId, partner, customer, due } = this.queue.items[this.current];
    this.currentId = registrationId;
    const place = words.queue.place(this.current + 1, this.queue.total);
    const said = [place, partner, customer, due?.text].filter(Boolean).join(', ');
    this.dispatchEvent(new CustomEvent('at', { detail: said }));
  }

  /** @param {CustomEvent<{ checked: boolean }>} event */
  handleAll(event) {
    this.say(event.detail.checked ? this.cleanIds : []);
  }

  /** @param {CustomEvent<{ checked: boolean }> & { target: HTMLElement }} event */
  handleOne(event) {
    const id = String(event.target.dataset.id);
    const others = this.selected.filter((each) => each !== id);
    this.say(event.detail.checked ? [...others, id] : others);
  }

  /** @param {string[]} ids */
  say(ids) {
    this.dispatchEvent(new CustomEvent('select', { detail: ids }));
  }
}
