// @ts-check
import { LightningElement, api } from 'lwc';

/** What answers the question of the card: whose the account is, until when, and what is disputed. */
export default class AccountTop extends LightningElement {
  /** @type {import('types/contract').AccountCardModel} */
  @api card;

  get hasConflicts() {
    return this.card.conflicts.length > 0;
  }
}
