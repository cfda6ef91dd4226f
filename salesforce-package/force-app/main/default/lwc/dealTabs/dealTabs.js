// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/**
 * Which of the topics that an admin may leave out are shown.
 * @typedef {{ attribution: boolean, certifications: boolean, thread: boolean, history: boolean }} DealSections
 */

/**
 * Everything about the deal by topic, where there is room. Fires `markread` when the conversation
 * is opened with something unread in it.
 */
export default class DealTabs extends LightningElement {
  /** @type {import('types/contract').DealCardModel} */
  @api card;
  /** @type {DealSections} */
  @api sections;
  words = words;
  active = 'overview';

  /** Somebody asked for the attribution: it gets the focus once it is there. */
  isAttributionComing = false;

  /** Opens the attribution, even where an admin leaves it out until somebody asks for it. */
  @api
  openAttribution() {
    this.isAttributionComing = true;
    this.active = 'attribution';
  }

  get showsAttribution() {
    return this.sections.attribution || this.active === 'attribution';
  }

  get threadTitle() {
    const { unread } = this.card.thread;
    return unread === 0 ? words.thread : `${words.thread} (${words.unread(unread)})`;
  }

  /** @param {Event & { target: { value: string } }} event */
  handleActive({ target }) {
    this.active = target.value;
  }

  handleThread() {
    this.active = 'thread';
    if (this.card.thread.unread === 0) return;
    this.dispatchEvent(new CustomEvent('markread', { bubbles: true, composed: true }));
  }

  /** A tab has no content before it is active for the first time. */
  async handleAttribution() {
    this.active = 'attribution';
    if (!this.isAttributionComing) return;
    this.isAttributionComing = false;
    await Promise.resolve();
    this.refs.attribution.focus();
  }
}
