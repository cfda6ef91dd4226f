// @ts-check
import { LightningElement } from 'lwc';
import { words } from 'c/words';

/** @typedef {'waiting' | 'conflicts' | 'decided'} Show what the queue can be narrowed to */

/** @type {readonly Show[]} */
const SHOWS = ['waiting', 'conflicts', 'decided'];

/** The manager's queue: what waits, what collides, what was decided. Only the open tab is read. */
export default class Queue extends LightningElement {
  /** @type {Show} */
  show = 'waiting';

  get tabs() {
    return SHOWS.map((show) => ({ show, label: words.queue[show], isOpen: show === this.show }));
  }

  /** @param {{ target: { value: Show } }} event */
  handleActive(event) {
    this.show = event.target.value;
  }
}
