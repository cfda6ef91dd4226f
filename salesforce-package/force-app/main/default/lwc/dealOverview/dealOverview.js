// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/** Who, what next, and what else claims this customer. */
export default class DealOverview extends LightningElement {
  /** @type {import('types/contract').DealCardModel} */
  @api card;
  words = words;

  get hasNoPeople() {
    return this.card.people.length === 0;
  }
}
