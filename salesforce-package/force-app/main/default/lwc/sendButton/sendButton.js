// @ts-check
import { LightningElement, api } from 'lwc';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import ActionForm from 'c/actionForm';
import { write } from 'c/backend';
import { words } from 'c/words';

const variants = { primary: 'brand', secondary: 'neutral', destructive: 'destructive' };

/**
 * An action that changes something, as the backend describes it: at once, by a form, or why it
 * cannot be done. Says the outcome and fires `changed`.
 */
export default class SendButton extends LightningElement {
  /** @type {import('types/contract').CardAction} */
  @api action;
  /** Stands in a row of many, none of which is the first to press. */
  @api quiet = false;
  /** Tells it apart from the same button of others, for who hears the page. @type {string | undefined} */
  @api about;
  words = words;
  isSending = false;
  /** Why the last try failed. @type {import('types/requests').Refusal | undefined} */
  refusal;
  /** What was typed in the form and not sent. @type {Readonly<Record<string, string>>} */
  draft = {};

  get isDisabled() {
    return !this.action.enabled;
  }

  get hasForm() {
    return this.action.form !== undefined || this.action.formPath !== undefined;
  }

  /** Opening a form destroys nothing yet. */
  get variant() {
    const { emphasis } = this.action;
    const isCalm = this.isDisabled || (this.hasForm && emphasis === 'destructive');
    if (isCalm || (this.quiet && emphasis === 'primary')) return variants.secondary;
    return variants[emphasis];
  }

  /** As if it were pressed. */
  @api run() {
    return this.act();
  }

  get spoken() {
    return this.about ? `${this.action.label}: ${this.about}` : null;
  }

  get said() {
    return this.isSending ? words.form.sending : '';
  }

  act() {
    return this.hasForm ? this.fill() : this.send();
  }

  async fill() {
    const { action, draft } = this;
    const done = await ActionForm.open({
      size: 'small',
      label: action.form?.title ?? action.label,
      action,
      draft,
      ondraft: (/** @type {CustomEvent} */ { detail }) => {
        this.draft = detail;
      },
    });
    if (done) this.tell(done.answer);
  }

  /** Once, however often it is pressed; after a failure the same is tried again. */
  async send() {
    const { call } = this.action;
    if (!call || this.isSending) return;
    this.isSending = true;
    this.refusal = undefined;
    try {
      this.tell(await write(call));
    } catch (refusal) {
      this.refusal = refusal;
    } finally {
      this.isSending = false;
    }
  }

  /**
   * A receipt says in its own words how things stand now; other answers have none.
   *
   * @param {{ readonly status?: unknown } | null} answer
   */
  tell(answer) {
    this.draft = {};
    const status = answer?.status;
    const message =
      typeof status === 'string' ? status : `${this.action.label}: ${words.form.done}`;
    this.dispatchEvent(new ShowToastEvent({ title: message, variant: 'success' }));
    this.dispatchEvent(new CustomEvent('changed', { bubbles: true, composed: true }));
  }
}
