// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/** How much of the time for a decision has passed; a paused clock has no bar. */
export default class SlaClock extends LightningElement {
  /** @type {import('types/contract').SlaView | undefined} */
  @api sla;
  words = words;

  get isRunning() {
    return this.sla !== undefined && !this.sla.paused;
  }
}
