// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/** More entries than this are shown on request only. */
const PAGE = 20;

/** What was decided, when and by whom, newest first, each with its reasons. */
export default class History extends LightningElement {
  /** @type {readonly import('types/contract').HistoryEntry[]} */
  @api history = [];
  /** Stands in one column. */
  @api narrow = false;
  words = words;
  shown = PAGE;

  get isEmpty() {
    return this.history.length === 0;
  }

  get listClass() {
    return this.narrow ? 'rows' : 'rows rows_wide';
  }

  get shownEntries() {
    return this.history
      .slice(0, this.shown)
      .map((entry, index) => ({ ...entry, key: String(index) }));
  }

  /** What the button for more says; undefined when there is no more. */
  get earlier() {
    const more = this.history.length - this.shown;
    return more > 0 ? words.showEarlier(more) : undefined;
  }

  handleEarlier() {
    this.shown = this.history.length;
  }
}
