// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/**
 * What follows the answer in one column: what to do next, then everything else folded away. A topic
 * without anything in it is left out.
 */
export default class DealColumn extends LightningElement {
  /** @type {import('types/contract').DealCardModel} */
  @api card;
  /**
   * Which of the topics that an admin may leave out are shown.
   * @type {import('c/dealTabs').DealSections}
   */
  @api sections;
  words = words;
  /** Somebody asked for the attribution. */
  isAttributionWanted = false;

  /** Opens the attribution, even where an admin leaves it out until somebody asks for it. */
  @api
  async openAttribution() {
    this.isAttributionWanted = true;
    await rendered();
    this.refs.attribution.unfold();
  }

  get hasConflicts() {
    return this.card.conflicts.length > 0;
  }

  get hasPeople() {
    return this.card.people.length > 0;
  }

  get hasRegistrations() {
    return this.card.registrations.length > 0;
  }

  get showsThread() {
    return this.sections.thread && this.card.thread.messages.length > 1;
  }

  /** What came before the last message, which stands above with the box to answer in. */
  get earlierThread() {
    const { thread } = this.card;
    return { ...thread, messages: thread.messages.slice(0, -1), posts: [] };
  }

  get showsAttribution() {
    const isUsual = this.sections.attribution && this.card.attribution.rows.length > 0;
    return isUsual || this.isAttributionWanted;
  }

  get showsCertifications() {
    return this.sections.certifications && this.card.certifications.length > 0;
  }

  get showsHistory() {
    return this.sections.history && this.card.history.length > 0;
  }
}

/** What was changed is rendered in the microtask that the change asked for. */
const rendered = () => Promise.resolve();
