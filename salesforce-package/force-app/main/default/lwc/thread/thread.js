// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/** More messages than this are shown on request only. */
const PAGE = 20;

/** The conversation with the partner, newest last, and where to answer. New messages are read out. */
export default class Thread extends LightningElement {
  /** @type {import('types/contract').ThreadView} */
  @api thread;
  words = words;
  shown = PAGE;

  get isEmpty() {
    return this.thread.messages.length === 0;
  }

  get shownMessages() {
    return this.thread.messages.slice(-this.shown);
  }

  /** What the button for more says; undefined when there is no more. */
  get earlier() {
    const more = this.thread.messages.length - this.shown;
    return more > 0 ? words.showEarlier(more) : undefined;
  }

  handleEarlier() {
    this.shown = this.thread.messages.length;
  }
}
