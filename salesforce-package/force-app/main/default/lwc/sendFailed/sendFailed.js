// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/** Why something was not done and what to do, where it was asked for. */
export default class SendFailed extends LightningElement {
  /** @type {import('types/requests').Refusal} */
  @api refusal;
  /** Fields that show their problem themselves. @type {readonly string[]} */
  @api shownBeside = [];
  words = words;

  get problems() {
    return (this.refusal.problems ?? []).filter(({ path }) => !this.shownBeside.includes(path));
  }

  get reference() {
    const { reference } = this.refusal;
    return reference ? `${words.failure.reference} ${reference}` : undefined;
  }
}
