// @ts-check
import { LightningElement, api } from 'lwc';

/** What can be done in the order the backend gives it, then what cannot be done now, and why. */
export default class ActionRow extends LightningElement {
  /** @type {readonly import('types/contract').CardAction[]} */
  @api actions = [];
  /** One of many rows, in which no button is the first to press. */
  @api quiet = false;
  /** What all of them are about, for who hears the page. @type {string | undefined} */
  @api about;

  /**
   * Does the action as if its button were pressed, for keys of a list; false when there is none that
   * can be done.
   *
   * @param {string} actionId
   */
  @api run(actionId) {
    const buttons = /** @type {any[]} */ ([...this.template.querySelectorAll('c-action-button')]);
    const found = buttons.find(({ action }) => action.enabled && action.id === actionId);
    found?.run();
    return found !== undefined;
  }

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
