// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/** Every window of this deal, and the registrations they come from. */
export default class Protection extends LightningElement {
  /** @type {readonly import('types/contract').WindowView[]} */
  @api windows = [];
  /** @type {readonly import('types/contract').RegistrationView[]} */
  @api registrations = [];
  words = words;

  get isUnprotected() {
    return this.windows.length === 0;
  }
}
