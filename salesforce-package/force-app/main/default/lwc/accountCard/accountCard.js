// @ts-check
import { api, wire } from 'lwc';
import { getRecord } from 'lightning/uiRecordApi';
import getCard from '@salesforce/apex/AccountCardController.getCard';
import ID from '@salesforce/schema/Account.Id';
import { RecordCard } from 'c/recordCard';
import { words } from 'c/words';
import { knownFields, knownOf } from './known';
import { sampleCard } from './sampleCard';

/** Lines that the usual card takes: narrow and wide. */
const NARROW_LINES = 14;
const WIDE_LINES = 12;

/** Every partner around an account: whose it is, until when, and how it stands with each. */
export default class AccountCard extends RecordCard {
  /** @type {string | undefined} */
  @api recordId;
  /** How wide the region is in which the card stands. @type {string | undefined} */
  @api flexipageRegionWidth;
  /** @type {string | undefined} */
  @api cardTitle;
  @api density = 'comfortable';
  @api hideWithoutPartner = false;
  @api hideRevenue = false;
  @api hideCertifications = false;
  @api hideThreads = false;

  /** @param {{ data?: any }} result */
  @wire(getRecord, { recordId: '$cardOf', fields: [ID], optionalFields: knownFields })
  wiredRecord(result) {
    this.receiveRecord(result);
  }

  /** @param {{ data?: any, error?: any }} answer */
  @wire(getCard, { recordId: '$cardOf' })
  wiredCard(answer) {
    this.receive(answer);
  }

  get heading() {
    return this.cardTitle || words.account.partners;
  }

  get lines() {
    return this.isNarrow ? NARROW_LINES : WIDE_LINES;
  }

  /** @returns {import('types/contract').AccountCardModel | undefined} */
  get card() {
    if (this.isSample) return sampleCard;
    return this.loaded.state === 'ready' ? this.loaded.card : undefined;
  }

  get known() {
    return this.record && knownOf(this.record);
  }

  /** While the card loads, the place of its headline is kept, so that nothing moves. */
  get knownClass() {
    if (this.loaded.state !== 'loading') return '';
    return this.known ? 'place' : 'place place_empty';
  }

  get hasPartners() {
    return this.card !== undefined && this.card.partners.length > 0;
  }

  /** Where cards without a partner are left out, nothing stands here until a partner is known. */
  get isShown() {
    if (this.isHidden) return false;
    return !this.hideWithoutPartner || this.hasPartners || (!this.card && this.known);
  }

  get sections() {
    return {
      revenue: !this.hideRevenue,
      certifications: !this.hideCertifications,
      threads: !this.hideThreads,
    };
  }

  handleRefresh() {
    return this.refresh();
  }
}
