// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/** Who holds what was sold, how much of its term has passed, and how the renewal stands. */
export default class Incumbents extends LightningElement {
  /** @type {readonly import('types/contract').IncumbentView[]} */
  @api incumbents = [];
  words = words;

  get hasIncumbents() {
    return this.incumbents.length > 0;
  }

  get clocks() {
    return this.incumbents.map((incumbent) => {
      const { partnerId, partner, products, won, termEnds, left } = incumbent;
      return {
        ...incumbent,
        key: `${partnerId} ${products}`,
        what: `${partner} · ${products}`,
        label: `${words.account.term} ${partner}, ${won} – ${termEnds.text}: ${left}`,
      };
    });
  }
}
