// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/** @type {Readonly<Record<string, string | undefined>>} */
const titles = {
  unreachable: words.failure.awayTitle,
  not_set_up: words.failure.notConnected,
  not_connected: words.failure.notConnected,
  not_allowed: words.failure.notAllowed,
};

/** Why nothing can be shown, what to do, and the reference to quote. Fires `retry`. */
export default class ErrorPanel extends LightningElement {
  /** @type {import('types/requests').Refusal} */
  @api refusal;
  words = words;

  get title() {
    return titles[this.refusal.code] ?? words.failure.notShown;
  }

  get reference() {
    const { reference } = this.refusal;
    return reference ? `${words.failure.reference} ${reference}` : undefined;
  }

  retry() {
    this.dispatchEvent(new CustomEvent('retry', { bubbles: true, composed: true }));
  }
}
