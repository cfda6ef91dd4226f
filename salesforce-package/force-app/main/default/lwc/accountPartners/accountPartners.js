// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/** More than these are shown on request, so that one account never fills a page. */
const FIRST = 5;

/** Every partner around an account, and how it stands with each. */
export default class AccountPartners extends LightningElement {
  /** @type {readonly import('types/contract').AccountPartner[]} */
  @api partners = [];
  words = words;
  showsAll = false;
  goesOn = false;

  get hasPartners() {
    return this.partners.length > 0;
  }

  get shownPartners() {
    return this.partners.slice(0, this.showsAll ? undefined : FIRST).map((partner, index) => ({
      ...partner,
      tierAndRecord: `${partner.tier} · ${partner.record}`,
      reachable: index === FIRST ? '-1' : undefined,
    }));
  }

  get hasMore() {
    return !this.showsAll && this.partners.length > FIRST;
  }

  get moreLabel() {
    return `${words.queue.more} (${this.partners.length - FIRST})`;
  }

  handleMore() {
    this.showsAll = true;
    this.goesOn = true;
  }

  /** The button is gone: whoever pressed it goes on reading where the rest begins. */
  renderedCallback() {
    if (!this.goesOn) return;
    this.goesOn = false;
    /** @type {HTMLElement | null} */ (this.template.querySelector('[tabindex]'))?.focus();
  }
}
