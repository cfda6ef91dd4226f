// @ts-check
import { api } from 'lwc';
import { LongList } from 'c/longList';
import { words } from 'c/words';

/** Who holds what was sold, how much of its term has passed, and how the renewal stands. */
export default class Incumbents extends LongList {
  /** @type {readonly import('types/contract').IncumbentView[]} */
  @api incumbents = [];
  words = words;

  get hasIncumbents() {
    return this.incumbents.length > 0;
  }

  get clocks() {
    return this.cut(this.incumbents).map((incumbent) => {
      const { partnerId, partner, products, won, termEnds, left } = incumbent;
      return {
        ...incumbent,
        key: `${partnerId} ${products}`,
        what: `${partner} · ${products}`,
        label: `${words.account.term} ${partner}, ${won} – ${termEnds.text}: ${left}`,
      };
    });
  }

  get more() {
    return this.moreOf(this.incumbents);
  }
}
