// @ts-check
import { LightningElement, api } from 'lwc';

/** Whether the CRM has everything we know, as the last small line, louder when it has not. */
export default class SyncLine extends LightningElement {
  /** @type {import('types/contract').SyncView} */
  @api sync;

  get isCalm() {
    return this.sync.tone === 'neutral' || this.sync.tone === 'success';
  }
}
