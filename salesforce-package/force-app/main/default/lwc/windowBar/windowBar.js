// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/** How much of a protection window has passed, from start to end, and what keeps it alive. */
export default class WindowBar extends LightningElement {
  /** @type {import('types/contract').WindowView} */
  @api window;

  get what() {
    const { partner, products } = this.window;
    return `${partner} · ${products}`;
  }

  get extendedFrom() {
    return this.window.extended?.from;
  }

  get barLabel() {
    const { partner, startsAt, endsAt, left } = this.window;
    return `${words.protection} ${partner}, ${startsAt.text} – ${endsAt.text}: ${left}`;
  }
}
