// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/**
 * Stands above what was last known when it could not be read again: since when, why, and a way to
 * try again. Fires `retry`.
 */
export default class StaleNotice extends LightningElement {
  /** @type {import('types/requests').Refusal} */
  @api refusal;
  /** Since when it is known, in words. @type {string | undefined} */
  @api known;
  words = words;

  get title() {
    return this.known ? `${words.failure.stale}: ${this.known}` : words.failure.stale;
  }

  retry() {
    this.dispatchEvent(new CustomEvent('retry', { bubbles: true, composed: true }));
  }
}
