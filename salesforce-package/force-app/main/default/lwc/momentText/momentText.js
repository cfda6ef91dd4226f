// @ts-check
import { LightningElement, api } from 'lwc';

/** A moment in the reader's words; one that ends a right says its time and zone on request. */
export default class MomentText extends LightningElement {
  /** @type {import('types/contract').Moment} */
  @api moment;
  /**
   * What happens at that moment, when the words around it do not say.
   * @type {string | undefined}
   */
  @api prefix;

  get words() {
    return this.prefix ? `${this.prefix} ${this.moment.text}` : this.moment.text;
  }
}
