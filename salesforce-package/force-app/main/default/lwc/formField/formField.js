// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/** @typedef {import('types/contract').FormField} Field */

/**
 * One field of an action's form, as Salesforce's own input for its kind. Fires `valuechange` with
 * the value as text: days are `2027-01-08`, a ticked box is `true`, choices are `a,b`.
 */
export default class FormField extends LightningElement {
  /** @type {Field} */
  @api field;
  /** @type {string} */
  @api value = '';
  isRendered = false;
  /** @type {string | undefined} */
  saidProblem;

  /** What is wrong with the value, shown beside it. @type {string | undefined} */
  @api
  get problem() {
    return this.saidProblem;
  }

  set problem(problem) {
    if (problem === this.saidProblem) return;
    this.saidProblem = problem;
    if (this.isRendered) this.showProblem();
  }

  renderedCallback() {
    if (this.isRendered) return;
    this.isRendered = true;
    if (this.saidProblem !== undefined) this.showProblem();
  }

  /** What was typed and is no day is told in Salesforce's own words, which name the format. */
  showProblem() {
    const { input } = this.refs;
    const problem = input.validity?.badInput ? undefined : this.saidProblem;
    input.setCustomValidity(problem ?? '');
    input.reportValidity();
  }

  /** Takes the cursor to the field. */
  @api
  focus() {
    this.refs.input.focus();
  }

  get isText() {
    return this.field.kind === 'text';
  }

  get isTextarea() {
    return this.field.kind === 'textarea';
  }

  get isSelect() {
    return this.field.kind === 'select';
  }

  get isRadio() {
    return this.field.kind === 'radio';
  }

  get isDate() {
    return this.field.kind === 'date';
  }

  get isCheckbox() {
    return this.field.kind === 'checkbox';
  }

  /** A radio group has no place for the help of an option but its label. */
  get options() {
    return (this.field.options ?? []).map(({ value, label, help }) => ({
      value,
      label: help === undefined ? label : `${label} · ${help}`,
    }));
  }

  /** The browser's own list has no other place for what to do. */
  get selectOptions() {
    return [{ value: '', label: words.form.choose }, ...this.options];
  }

  get isTicked() {
    return this.value === 'true';
  }

  get choices() {
    return this.value === '' ? [] : this.value.split(',');
  }

  /** @param {CustomEvent<{ value: string | null | string[] }>} event */
  handleValue({ detail }) {
    this.tell(String(detail.value ?? ''));
  }

  /** @param {CustomEvent<{ checked: boolean }>} event */
  handleTick({ detail }) {
    this.tell(String(detail.checked));
  }

  /** @param {string} value */
  tell(value) {
    const detail = { name: this.field.name, value };
    this.dispatchEvent(new CustomEvent('valuechange', { detail }));
  }
}
