// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/**
 * Sections that an admin left out in App Builder.
 * @typedef {{ revenue?: boolean, certifications?: boolean, threads?: boolean }} LeftOut
 */

/** The wide card, by topic. */
export default class AccountTabs extends LightningElement {
  /** @type {import('types/contract').AccountCardModel} */
  @api card;
  /** @type {LeftOut} */
  @api leftOut;
  words = words;

  get hasRegistrations() {
    return this.card.registrations.length > 0;
  }

  get hasIncumbents() {
    return this.card.incumbents.length > 0;
  }

  get showsRevenue() {
    return !this.leftOut.revenue;
  }

  get showsCertifications() {
    return !this.leftOut.certifications;
  }

  get showsThreads() {
    return !this.leftOut.threads;
  }

  /** Says how many messages nobody has read yet. */
  get threadsTitle() {
    const unread = this.card.threads.reduce((sum, thread) => sum + thread.unread, 0);
    return unread > 0 ? `${words.messages} (${words.unread(unread)})` : words.messages;
  }
}
