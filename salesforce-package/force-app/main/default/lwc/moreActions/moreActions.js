// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/** Rare actions, out of the way; unlike a menu it can say why one is disabled. */
export default class MoreActions extends LightningElement {
  /** @type {readonly import('types/contract').CardAction[]} */
  @api actions = [];
  words = words;
  isOpen = false;

  get hasActions() {
    return this.actions.length > 0;
  }

  get icon() {
    return this.isOpen ? 'utility:chevrondown' : 'utility:chevronright';
  }

  get expanded() {
    return String(this.isOpen);
  }

  toggle() {
    this.isOpen = !this.isOpen;
  }
}
