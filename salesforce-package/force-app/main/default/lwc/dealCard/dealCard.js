// @ts-check
import { api, wire } from 'lwc';
import { getRecord } from 'lightning/uiRecordApi';
import getCard from '@salesforce/apex/DealCardController.getCard';
import ID from '@salesforce/schema/Opportunity.Id';
import { write } from 'c/backend';
import { RecordCard } from 'c/recordCard';
import { words } from 'c/words';
import { knownHeadline, partnerFields } from './knownHeadline';
import { sampleCard } from './sampleCard';

/** Lines that the usual card takes. */
const LINES = { narrow: 20, wide: 12, withoutPartner: 6 };

/** After this, what was decided usually stands in the record as well. */
const USUALLY_WRITTEN_MS = 4000;

/**
 * The card of an opportunity: whose it is, until when, and what to do. It paints from the record's
 * own fields, then asks our service once.
 */
export default class DealCard extends RecordCard {
  /** @type {string | undefined} */
  @api recordId;
  /** @type {string | undefined} */
  @api flexipageRegionWidth;
  /** @type {string | undefined} */
  @api cardTitle;
  @api density = 'comfortable';
  @api hideWithoutPartner = false;
  @api hideAttribution = false;
  @api hideCertifications = false;
  @api hideThread = false;
  @api hideHistory = false;

  /** @param {{ data?: any }} result */
  @wire(getRecord, { recordId: '$cardOf', fields: [ID], optionalFields: partnerFields })
  wiredRecord(result) {
    this.receiveRecord(result);
  }

  /** @param {{ data?: any, error?: any }} answer */
  @wire(getCard, { recordId: '$cardOf' })
  wiredCard(answer) {
    this.receive(answer);
  }

  get heading() {
    return this.cardTitle || words.dealCard;
  }

  /** @returns {import('types/contract').DealCardModel | undefined} */
  get card() {
    if (this.isSample) return sampleCard;
    return this.loaded.state === 'ready' ? this.loaded.card : undefined;
  }

  get known() {
    return knownHeadline(this.record);
  }

  /** The place of the headline is kept while nothing is known, so that nothing moves. */
  get knownClass() {
    if (this.loaded.state !== 'loading') return '';
    return this.isNarrow ? 'known_narrow' : 'known_wide';
  }

  /** Where cards without a partner are left out, nothing stands here until a partner is known. */
  get isShown() {
    if (this.isHidden) return false;
    if (!this.hideWithoutPartner) return true;
    return this.card ? this.card.headline.state !== 'none' : this.known !== undefined;
  }

  get hasDetails() {
    return !this.isSample;
  }

  get hasMore() {
    return this.card !== undefined && this.card.moreActions.length > 0;
  }

  get lines() {
    if (this.record && !this.known) return LINES.withoutPartner;
    return this.isNarrow ? LINES.narrow : LINES.wide;
  }

  get sections() {
    return {
      attribution: !this.hideAttribution,
      certifications: !this.hideCertifications,
      thread: !this.hideThread,
      history: !this.hideHistory,
    };
  }

  handleRetry() {
    return this.refresh();
  }

  /** While something is being written into the record, both are read once more a little later. */
  async handleChanged() {
    await this.refresh();
    if (this.card?.sync.state !== 'pending') return;
    await wait(USUALLY_WRITTEN_MS);
    if (this.isConnected) await this.refresh();
  }

  /** Messages stay unread when that could not be said: there is nothing for the reader to do. */
  async handleMarkRead() {
    const calls = this.card?.thread.markRead ?? [];
    const answers = await Promise.allSettled(calls.map((call) => write(call)));
    if (answers.some(({ status }) => status === 'fulfilled')) await this.refresh();
  }

  handleShowAttribution() {
    const { column, tabs } = this.refs;
    (column ?? tabs).openAttribution();
  }
}

/**
 * Once after a change, never in turn: nothing here polls.
 *
 * @param {number} milliseconds
 */
const wait = (milliseconds) =>
  // eslint-disable-next-line @lwc/lwc/no-async-operation -- it ends by itself, and then looks whether it is still asked for
  new Promise((resolve) => setTimeout(resolve, milliseconds));
