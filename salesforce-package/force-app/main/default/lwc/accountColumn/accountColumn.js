// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/** One column of 320 to 430 pixels: no tables, no section that would be empty, details folded. */
export default class AccountColumn extends LightningElement {
  /** @type {import('types/contract').AccountCardModel} */
  @api card;
  /**
   * Which of the topics that an admin may leave out are shown.
   * @type {import('c/accountTabs').AccountSections}
   */
  @api sections;
  words = words;

  get has() {
    const { card, sections } = this;
    const protection = card.protection.length > 0;
    const revenue = card.revenue.rows.length > 0 && sections.revenue;
    const certifications = card.certifications.length > 0 && sections.certifications;
    return {
      registrations: card.registrations.length > 0,
      incumbents: card.incumbents.length > 0,
      partners: card.partners.length > 0,
      threads: card.threads.length > 0 && sections.threads,
      protection,
      revenue,
      certifications,
      folds: protection || revenue || certifications,
    };
  }
}
