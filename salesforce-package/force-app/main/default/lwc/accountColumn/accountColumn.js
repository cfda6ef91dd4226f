// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/** One column of 320 to 430 pixels: no tables, no section that would be empty, details folded. */
export default class AccountColumn extends LightningElement {
  /** @type {import('types/contract').AccountCardModel} */
  @api card;
  /** Sections that an admin left out. @type {import('c/accountTabs').LeftOut} */
  @api leftOut;
  words = words;

  get has() {
    const { card, leftOut } = this;
    const protection = card.protection.length > 0;
    const revenue = card.revenue.rows.length > 0 && !leftOut.revenue;
    const certifications = card.certifications.length > 0 && !leftOut.certifications;
    return {
      registrations: card.registrations.length > 0,
      incumbents: card.incumbents.length > 0,
      partners: card.partners.length > 0,
      threads: card.threads.length > 0 && !leftOut.threads,
      protection,
      revenue,
      certifications,
      folds: protection || revenue || certifications,
    };
  }
}
