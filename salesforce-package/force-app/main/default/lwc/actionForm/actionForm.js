// @ts-check
import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import { read, write } from 'c/backend';
import { words } from 'c/words';
import { findMissing, startValues, toInput } from './formValues';

/** @typedef {import('types/contract').ActionForm} Form */
/** @typedef {import('types/requests').Refusal} Refusal */

/**
 * What will happen, what is asked for, and the button that does it. Closes with
 * `{ answer }` when it is done and with nothing when it was left; fires `draft` with what is typed,
 * so that it can be opened again as it was left.
 */
export default class ActionForm extends LightningModal {
  /** @type {import('types/contract').CardAction} */
  @api action;
  /** What was typed before. @type {import('./formValues').FormValues} */
  @api draft = {};
  words = words;
  /** @type {Form | undefined} */
  form;
  /** Why the form could not be read. @type {Refusal | undefined} */
  unread;
  /** @type {import('./formValues').FormValues} */
  values = {};
  /** What is wrong, by the name of its field. @type {Readonly<Record<string, string>>} */
  problems = {};
  /** Why it could not be done. @type {Refusal | undefined} */
  refusal;
  isSending = false;

  connectedCallback() {
    return this.open();
  }

  /** A form that depends on the CRM of this moment is read when it opens. */
  async open() {
    const { form, formPath } = this.action;
    if (form) return this.start(form);
    this.unread = undefined;
    try {
      this.start(await read({ method: 'GET', path: formPath ?? '' }));
    } catch (refusal) {
      this.unread = refusal;
    }
    return undefined;
  }

  /** @param {Form} form */
  start(form) {
    this.values = startValues(form.fields, this.draft);
    this.form = form;
  }

  get isLoading() {
    return !this.form && !this.unread;
  }

  /** Whom it concerns, where the header could not know. */
  get lead() {
    return this.action.formPath === undefined ? undefined : this.form?.title;
  }

  get hasConsequences() {
    return (this.form?.consequences.length ?? 0) > 0;
  }

  get fields() {
    return (this.form?.fields ?? []).map((field) => ({
      field,
      value: this.values[field.name],
      problem: this.problems[field.name],
    }));
  }

  get shownBeside() {
    return Object.keys(this.problems);
  }

  get submitVariant() {
    return this.action.emphasis === 'destructive' ? 'destructive' : 'brand';
  }

  /** @param {CustomEvent<{ name: string, value: string }>} event */
  handleValue({ detail: { name, value } }) {
    const others = Object.entries(this.problems).filter(([field]) => field !== name);
    this.problems = Object.fromEntries(others);
    this.values = { ...this.values, [name]: value };
    this.dispatchEvent(new CustomEvent('draft', { detail: this.values }));
  }

  async submit() {
    const { form, isSending } = this;
    if (!form || !this.action.call || isSending) return;
    const missing = findMissing(form.fields, this.values);
    this.showProblems(missing.map((path) => ({ path, message: words.form.required })));
    if (missing.length > 0) return;
    this.holdOpen(true);
    try {
      const answer = await write(this.action.call, toInput(form.fields, this.values));
      this.holdOpen(false);
      this.close({ answer });
    } catch (refusal) {
      this.holdOpen(false);
      this.refuse(refusal);
    }
  }

  /** @param {boolean} isSending */
  holdOpen(isSending) {
    this.isSending = isSending;
    this.disableClose = isSending;
    if (isSending) this.refusal = undefined;
  }

  /** @param {Refusal} refusal */
  refuse(refusal) {
    this.refusal = refusal;
    this.showProblems(refusal.problems ?? []);
  }

  /**
   * Beside their fields, and takes the cursor to the first.
   *
   * @param {readonly import('types/contract').FieldProblem[]} problems
   */
  showProblems(problems) {
    const names = (this.form?.fields ?? []).map(({ name }) => name);
    const known = problems.filter(({ path }) => names.includes(path));
    this.problems = Object.fromEntries(known.map(({ path, message }) => [path, message]));
    const first = names.findIndex((name) => name in this.problems);
    /** @type {any} */ (this.template.querySelectorAll('c-form-field')[first])?.focus();
  }

  cancel() {
    this.close();
  }
}
