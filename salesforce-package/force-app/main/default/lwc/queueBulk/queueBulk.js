// @ts-check
import { LightningElement, api } from 'lwc';
import { write } from 'c/backend';
import { words } from 'c/words';
import { nameOf, toLine } from './toLine';

/** @typedef {import('types/contract').QueueItem} QueueItem */
/** @typedef {import('./toLine').Line} Line */

/**
 * Approves several registrations that the engine calls clean: first it shows what each will do,
 * then it approves one after another, and stops at the first refusal. It says `changed` when
 * something was approved, and `close` when it shall go.
 */
export default class QueueBulk extends LightningElement {
  words = words;
  /** @type {readonly QueueItem[]} */
  @api items;

  /** @type {'reading' | 'ready' | 'approving' | 'over'} */
  state = 'reading';
  /** @type {Line[]} */
  lines = [];
  approved = 0;
  /** Where it stopped, and why. @type {{ title: string, sentence: string } | undefined} */
  stop;
  isGone = false;
  hasFocus = false;

  connectedCallback() {
    void this.readAll();
  }

  renderedCallback() {
    if (!this.hasFocus) this.refs.heading.focus();
    this.hasFocus = true;
  }

  disconnectedCallback() {
    this.isGone = true;
  }

  get ready() {
    return this.lines.filter(({ input }) => input !== undefined);
  }

  get apart() {
    return this.lines.filter(({ input }) => input === undefined);
  }

  get isListed() {
    return this.state === 'ready';
  }

  get canApprove() {
    return this.isListed && this.ready.length > 0;
  }

  get isUnderWay() {
    return this.state === 'reading' || this.state === 'approving';
  }

  get progress() {
    const [done, all] =
      this.state === 'reading'
        ? [this.lines.length, this.items.length]
        : [this.approved, this.ready.length];
    return (100 * done) / Math.max(all, 1);
  }

  get approveLabel() {
    return words.queue.approveTogether(this.ready.length);
  }

  get closeLabel() {
    return this.isListed ? words.form.cancel : words.form.close;
  }

  /** Said as it changes. */
  get said() {
    const { approved, items, lines, ready, state } = this;
    if (state === 'reading') return words.queue.readingForms(lines.length, items.length);
    if (state === 'ready') return words.queue.toApprove(ready.length);
    return words.queue.approvedOf(approved, ready.length);
  }

  async readAll() {
    const isThrough = await this.eachUntilRefused(this.items, nameOf, async (item) => {
      const line = await toLine(item);
      this.lines = [...this.lines, line];
    });
    this.state = isThrough ? 'ready' : 'over';
  }

  async approveAll() {
    this.state = 'approving';
    await this.eachUntilRefused(
      this.ready,
      ({ name }) => name,
      async ({ call, input }) => {
        if (call) await write(call, input);
        this.approved += 1;
      },
    );
    this.state = 'over';
    if (this.approved === 0) return;
    this.dispatchEvent(new CustomEvent('changed', { bubbles: true, composed: true }));
  }

  /**
   * One after another, so that a refusal stops the rest and the org's callouts stay free for others.
   *
   * @template T
   * @param {readonly T[]} all
   * @param {(one: T) => string} name
   * @param {(one: T) => Promise<void>} work
   * @returns {Promise<boolean>} false where it stopped
   */
  async eachUntilRefused(all, name, work) {
    for (const one of all) {
      try {
        if (!this.isGone) await work(one); // eslint-disable-line no-await-in-loop
      } catch (refusal) {
        const { sentence } = /** @type {import('types/requests').Refusal} */ (refusal);
        this.stop = { title: words.queue.stoppedAt(name(one)), sentence };
        return false;
      }
    }
    return true;
  }

  close() {
    this.dispatchEvent(new CustomEvent('close'));
  }

  /** @param {KeyboardEvent} event */
  handleKey(event) {
    if (event.key === 'Escape' && !this.isUnderWay) this.close();
  }
}
