// @ts-check
import { LightningElement, api } from 'lwc';

/** What answers the question of the card, the same in every place. */
export default class DealTop extends LightningElement {
  /** @type {import('types/contract').DealCardModel} */
  @api card;

  /** A conflict is reviewed from its own line, unless that is the first thing to do. */
  get actions() {
    const { primaryAction, actions } = this.card;
    const others = actions.filter(({ id }) => id !== 'review_conflict');
    return primaryAction ? [primaryAction, ...others] : others;
  }

  /** The decision to explain, unless a button among the actions does so already. */
  get whyOf() {
    const isExplained = this.actions.some(({ id }) => id === 'see_why');
    return isExplained ? undefined : this.card.decisionId;
  }
}
