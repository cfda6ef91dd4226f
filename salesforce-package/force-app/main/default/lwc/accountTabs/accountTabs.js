// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/**
 * Which of the topics that an admin may leave out in App Builder are shown.
 * @typedef {{ revenue: boolean, certifications: boolean, threads: boolean }} AccountSections
 */

/** The wide card, by topic. */
export default class AccountTabs extends LightningElement {
  /** @type {import('types/contract').AccountCardModel} */
  @api card;
  /** @type {AccountSections} */
  @api sections;
  words = words;

  get hasRegistrations() {
    return this.card.registrations.length > 0;
  }

  get hasIncumbents() {
    return this.card.incumbents.length > 0;
  }

  /** Says how many messages nobody has read yet. */
  get threadsTitle() {
    const unread = this.card.threads.reduce((sum, thread) => sum + thread.unread, 0);
    return unread > 0 ? `${words.messages} (${words.unread(unread)})` : words.messages;
  }
}
