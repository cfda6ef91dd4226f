// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/** Rare actions, out of the way; unlike a menu it can say why one is disabled. */
export default class MoreActions extends LightningElement {
  /** @type {readonly import('types/contract').CardAction[]} */
  @api actions = [];
  /** What all of them are about, for who hears the page. @type {string | undefined} */
  @api about;
  words = words;
  isOpen = false;

  get hasActions() {
    return this.actions.length > 0;
  }

  get spoken() {
    return this.about ? `${words.moreActions}: ${this.about}` : null;
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
