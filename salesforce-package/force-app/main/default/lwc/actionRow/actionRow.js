// @ts-check
import { LightningElement, api } from 'lwc';

/** What can be done in the order the backend gives it, then what cannot be done now, and why. */
export default class ActionRow extends LightningElement {
  /** @type {readonly import('types/contract').CardAction[]} */
  @api actions = [];
  /** One of many rows, in which no button is the first to press. */
  @api quiet = false;

  get enabled() {
    return this.keyed.filter(({ action }) => action.enabled);
  }

  get disabled() {
    return this.keyed.filter(({ action }) => !action.enabled);
  }

  /** The same action may be there for two registrations. */
  get keyed() {
    return this.actions.map((action, index) => ({ action, key: `${action.id}${index}` }));
  }
}
