// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/**
 * The frame of a card on a record; what cannot be shown fires `retry`. Slot `known`: what the record itself says, until the card is
 * there and when it cannot be; default slot: the card.
 */
export default class CardFrame extends LightningElement {
  /** @type {string} */
  @api heading;
  /** What is known of the card. @type {import('c/recordCard').Loaded} */
  @api loaded;
  /** How old what is shown is, in words. @type {string | undefined} */
  @api since;
  /** How many lines the usual card takes, for the space kept while loading. @type {number} */
  @api lines;
  /** Stands in App Builder, without a record. */
  @api sample = false;
  /** `comfortable` or `compact`. */
  @api density = 'comfortable';
  words = words;

  get isReady() {
    return this.sample || this.loaded.state === 'ready';
  }

  get isLoading() {
    return !this.sample && this.loaded.state === 'loading';
  }

  get failure() {
    return !this.sample && this.loaded.state === 'failed' ? this.loaded.refusal : undefined;
  }

  get stale() {
    return !this.sample && this.loaded.state === 'ready' ? this.loaded.refusal : undefined;
  }

  /** Facts that stand below a failure are old: they say how old. */
  get knownSince() {
    return this.failure && this.since ? `${words.failure.stale}: ${this.since}` : undefined;
  }

  get bodyClass() {
    return `body ${this.partsClass}`;
  }

  get partsClass() {
    return `parts parts_${this.density}`;
  }
}
