// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/** The end of the conversation and where to answer, for a narrow place. Fires `markread`. */
export default class LastMessage extends LightningElement {
  /** @type {import('types/contract').ThreadView} */
  @api thread;
  words = words;

  get message() {
    return this.thread.messages.at(-1);
  }

  get isShown() {
    return this.message !== undefined || this.thread.posts.length > 0;
  }

  get unread() {
    const { unread } = this.thread;
    return unread === 0 ? undefined : words.unread(unread);
  }

  handleMarkRead() {
    this.dispatchEvent(new CustomEvent('markread', { bubbles: true, composed: true }));
  }
}
