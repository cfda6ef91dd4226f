// @ts-check
import { LightningElement, wire } from 'lwc';
import { CurrentPageReference, NavigationMixin } from 'lightning/navigation';
import finishConnection from '@salesforce/apex/AlongsideSetupController.finishConnection';
import testConnection from '@salesforce/apex/AlongsideSetupController.testConnection';
import { toRefusal } from 'c/backend';
import { words } from 'c/words';

/** @typedef {import('types/requests').Refusal} Refusal */
/** @typedef {{ missing: string | null, sentence: string | null }} Tested what `testConnection` found */

/** The admin's page: what is set up, what is missing, and every step of it, again and again. */
export default class SetupPanel extends NavigationMixin(LightningElement) {
  words = words;
  /** @type {Tested | undefined} */
  tested;
  /** Why the test could not be made. @type {Refusal | undefined} */
  refusal;
  /** Why the key could not be fetched. @type {Refusal | undefined} */
  notFinished;
  isFinishing = false;
  latest = 0;
  /** @type {string | undefined} */
  spentCode;

  connectedCallback() {
    void this.test();
  }

  /**
   * Coming back from the consent page brings a code, once, in the address.
   *
   * @param {{ state?: Record<string, string> } | null} page
   */
  @wire(CurrentPageReference)
  takePage(page) {
    const code = page?.state?.c__code;
    if (!code || code === this.spentCode) return;
    this.spentCode = code;
    void this.finish(code);
    this[NavigationMixin.Navigate]({ ...page, state: {} }, true);
  }

  get isTesting() {
    return !this.tested && !this.refusal;
  }

  get works() {
    return this.tested?.missing === null;
  }

  /** @param {string} code */
  async finish(code) {
    this.isFinishing = true;
    try {
      await finishConnection({ code, forApex: false });
      this.notFinished = undefined;
    } catch (error) {
      this.notFinished = toRefusal(error);
    }
    this.isFinishing = false;
    void this.test();
  }

  async test() {
    this.latest += 1;
    const request = this.latest;
    this.tested = undefined;
    this.refusal = undefined;
    try {
      const tested = await testConnection();
      if (request === this.latest) this.tested = tested;
    } catch (error) {
      if (request === this.latest) this.refusal = toRefusal(error);
    }
  }
}
