// @ts-check
import { api } from 'lwc';
import { LongList } from 'c/longList';
import { words } from 'c/words';

/** Every partner around an account, and how it stands with each. */
export default class AccountPartners extends LongList {
  /** @type {readonly import('types/contract').AccountPartner[]} */
  @api partners = [];
  words = words;

  get hasPartners() {
    return this.partners.length > 0;
  }

  get shownPartners() {
    return this.cut(this.partners).map((partner) => ({
      ...partner,
      tierAndRecord: `${partner.tier} · ${partner.record}`,
    }));
  }

  get more() {
    return this.moreOf(this.partners);
  }
}
