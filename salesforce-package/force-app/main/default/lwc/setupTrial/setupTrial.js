// @ts-check
import { LightningElement } from 'lwc';
import tryRecentDeals from '@salesforce/apex/AlongsideSetupController.tryRecentDeals';
import { toRefusal } from 'c/backend';
import { words } from 'c/words';

/** Reads the cards of real opportunities, and shows what each says or why it says nothing. */
export default class SetupTrial extends LightningElement {
  words = words;
  isTrying = false;
  /** @type {readonly import('types/setup').TriedDeal[] | undefined} */
  deals;
  /** @type {import('types/requests').Refusal | undefined} */
  refusal;

  /** @returns {import('types/setup').StepStatus} */
  get status() {
    if (this.refusal) return 'problem';
    if (!this.deals) return 'unknown';
    if (this.deals.length === 0) return 'open';
    return this.deals.every(({ headline }) => headline) ? 'done' : 'problem';
  }

  get lines() {
    return (this.deals ?? []).map(({ recordId, name, headline, code, sentence }) => ({
      recordId,
      name,
      tone: headline?.tone ?? 'danger',
      text:
        headline?.text ??
        toRefusal({ body: { message: JSON.stringify({ code, sentence }) } }).sentence,
    }));
  }

  get hasLines() {
    return this.lines.length > 0;
  }

  get isEmpty() {
    return this.deals?.length === 0;
  }

  async tryDeals() {
    this.isTrying = true;
    this.refusal = undefined;
    try {
      this.deals = await tryRecentDeals();
    } catch (error) {
      this.refusal = toRefusal(error);
    }
    this.isTrying = false;
  }
}
