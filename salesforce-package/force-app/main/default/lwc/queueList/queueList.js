// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';
import { queueKeyOf } from './queueKeyOf';
import { readMore, readQueue } from './readQueue';

/** @typedef {import('types/contract').QueueItem} QueueItem */
/** @typedef {import('types/contract').QueueModel} QueueModel */
/** @typedef {HTMLElement & { move(step: number): void, run(action: string): boolean }} Table */

/** One tab of the queue, read when it is opened: lines by due time, keys, approving together. */
export default class QueueList extends LightningElement {
  words = words;
  /** @type {'waiting' | 'conflicts' | 'decided'} */
  @api show;

  /** @type {QueueModel | undefined} */
  queue;
  /** Why it could not be read; what was read before stays in sight. @type {import('types/requests').Refusal | undefined} */
  refusal;
  /** @type {string[]} */
  ticked = [];
  /** Those being approved together, while the panel for it is open. @type {QueueItem[] | undefined} */
  bulk;
  isHelpShown = false;
  /** What is read aloud. */
  said = '';
  pages = 1;
  latest = 0;
  onKey = this.handleKey.bind(this);

  connectedCallback() {
    window.addEventListener('keydown', this.onKey);
    void this.reload();
  }

  disconnectedCallback() {
    window.removeEventListener('keydown', this.onKey);
  }

  get items() {
    return this.queue?.items ?? [];
  }

  get isLoading() {
    return !this.queue && !this.refusal;
  }

  get hasFailed() {
    return !this.queue && this.refusal;
  }

  get isStale() {
    return this.queue && this.refusal;
  }

  get hasItems() {
    return this.items.length > 0;
  }

  get hasClean() {
    return this.items.some(({ clean }) => clean);
  }

  get approveLabel() {
    const count = this.ticked.length;
    return count === 0 ? words.queue.together : words.queue.approveTogether(count);
  }

  get cannotApprove() {
    return this.ticked.length === 0 || this.bulk !== undefined;
  }

  reload() {
    return this.load(() => readQueue(this.show, this.pages));
  }

  /** @param {() => Promise<QueueModel>} reading */
  async load(reading) {
    this.latest += 1;
    const request = this.latest;
    try {
      const queue = await reading();
      if (request === this.latest) this.take(queue);
    } catch (refusal) {
      if (request === this.latest) this.refusal = /** @type {any} */ (refusal);
    }
  }

  /** @param {QueueModel} queue */
  take(queue) {
    this.queue = queue;
    this.refusal = undefined;
    const clean = queue.items.filter((item) => item.clean).map((item) => item.registrationId);
    this.ticked = this.ticked.filter((id) => clean.includes(id));
  }

  showMore() {
    const { queue, show } = this;
    if (!queue) return;
    this.pages += 1;
    void this.load(() => readMore(show, queue));
  }

  /** @param {CustomEvent<string[]>} event */
  handleSelect(event) {
    this.ticked = event.detail;
  }

  /** @param {CustomEvent<string>} event */
  handleAt(event) {
    this.said = event.detail;
  }

  openBulk() {
    this.bulk = this.items.filter((item) => this.ticked.includes(item.registrationId));
  }

  closeBulk() {
    this.bulk = undefined;
    this.refs.title.focus();
  }

  toggleHelp() {
    this.isHelpShown = !this.isHelpShown;
  }

  /** @param {KeyboardEvent} event */
  handleKey(event) {
    const { host } = this.template;
    const isShown = host.getClientRects().length > 0;
    const asked = isShown ? queueKeyOf(event, host) : undefined;
    if (asked === undefined) return;
    event.preventDefault();
    if (asked === 'help') this.toggleHelp();
    else this.askTable(asked);
  }

  /** @param {'next' | 'previous' | 'approve' | 'decline'} asked */
  askTable(asked) {
    const table = /** @type {Table | null} */ (this.template.querySelector('c-queue-table'));
    if (!table) return;
    if (asked === 'next') table.move(1);
    else if (asked === 'previous') table.move(-1);
    else if (!table.run(asked)) this.said = words.queue.notPossible;
  }
}
