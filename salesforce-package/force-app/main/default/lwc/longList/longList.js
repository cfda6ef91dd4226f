// @ts-check
import { LightningElement } from 'lwc';
import { words } from 'c/words';

/** More than these are shown on request, so that one list never fills a page. */
const FIRST = 5;

/**
 * A part that shows a list which may be long. Its template gives `reachable` to each entry as
 * `tabindex`, and shows a button while there is `more`.
 */
export class LongList extends LightningElement {
  showsAll = false;
  goesOn = false;

  /**
   * The entries to show now.
   *
   * @template {object} Entry
   * @param {readonly Entry[]} entries
   */
  cut(entries) {
    return entries
      .slice(0, this.showsAll ? undefined : FIRST)
      .map((entry, index) => ({ ...entry, reachable: index === FIRST ? '-1' : undefined }));
  }

  /**
   * What the button for the rest says; undefined when there is no rest.
   *
   * @param {readonly object[]} entries
   */
  moreOf(entries) {
    const rest = entries.length - FIRST;
    return this.showsAll || rest <= 0 ? undefined : `${words.queue.more} (${rest})`;
  }

  handleMore() {
    this.showsAll = true;
    this.goesOn = true;
  }

  /** The button is gone: whoever pressed it goes on reading where the rest begins. */
  renderedCallback() {
    if (!this.goesOn) return;
    this.goesOn = false;
    /** @type {HTMLElement | null} */ (this.template.querySelector('li[tabindex]'))?.focus();
  }
}
