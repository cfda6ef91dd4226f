// @ts-check
import { LightningElement } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import formFactor from '@salesforce/client/formFactor';
import hidesCards from '@salesforce/customPermission/PRM_Hide_Cards';
import { toRefusal } from 'c/backend';
import { sayMoment } from './sayMoment';

/** @typedef {import('types/requests').Refusal} Refusal */

/**
 * What is known of a card: nothing yet, the card, or why not. A refusal beside a card says why it
 * could not be read again; the card is then what was known before.
 * @typedef {{ state: 'loading' } | { state: 'ready', card: any, refusal?: Refusal } | { state: 'failed', refusal: Refusal }} Loaded
 */

/** What Lightning tells a card about its place; each card declares these itself. @typedef {{ recordId?: string, flexipageRegionWidth?: string }} Place */

/**
 * What the cards on records share: who must not see them, what is known, and how they are read
 * again. A card passes on what its two wires say: its record's fields, and the card from Apex.
 */
export class RecordCard extends LightningElement {
  /** @type {Loaded} */
  loaded = { state: 'loading' };
  /** The record as Lightning Data Service knows it, without a call of ours. @type {any} */
  record;
  /** What `refreshApex` needs. @type {any} */
  answer;

  /** The record whose card is wired; none in App Builder, and for those who hide cards. */
  get cardOf() {
    return hidesCards ? undefined : placeOf(this).recordId;
  }

  get isHidden() {
    return Boolean(hidesCards);
  }

  /** In App Builder without a record, a card shows what it would look like. */
  get isSample() {
    return placeOf(this).recordId === undefined;
  }

  /** One column of 320 to 430 pixels. */
  get isNarrow() {
    return formFactor === 'Small' || placeOf(this).flexipageRegionWidth === 'SMALL';
  }

  /** How old what is shown is, in words: the card, or else the record with what it says. */
  get since() {
    const at =
      this.loaded.state === 'ready' ? this.loaded.card.asOf : this.record?.lastModifiedDate;
    return at && sayMoment(at);
  }

  /** @param {{ data?: any }} result of `getRecord` */
  receiveRecord({ data }) {
    if (data) this.record = data;
  }

  /** @param {{ data?: any, error?: any }} answer of `getCard` */
  receive(answer) {
    this.answer = answer;
    if (answer.data) this.loaded = { state: 'ready', card: answer.data };
    else if (answer.error) this.loaded = keepLastKnown(this.loaded, toRefusal(answer.error));
  }

  /** Reads the card again, and tells Lightning that fields of the record may have changed. */
  async refresh() {
    const { recordId } = placeOf(this);
    const before = this.loaded;
    if (before.state === 'failed') this.loaded = { state: 'loading' };
    try {
      await refreshApex(this.answer);
      if (recordId) await notifyRecordUpdateAvailable([{ recordId }]);
    } catch (error) {
      this.loaded = keepLastKnown(this.loaded, toRefusal(error));
    }
    // The same refusal as before is not told again.
    if (this.loaded.state === 'loading') this.loaded = before;
  }
}

/**
 * @param {unknown} card
 * @returns {Place}
 */
const placeOf = (card) => /** @type {Place} */ (card);

/**
 * @param {Loaded} before
 * @param {Refusal} refusal
 * @returns {Loaded}
 */
function keepLastKnown(before, refusal) {
  if (before.state === 'ready') return { state: 'ready', card: before.card, refusal };
  return { state: 'failed', refusal };
}
