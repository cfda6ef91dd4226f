// @ts-check
import { LightningElement, api } from 'lwc';

/** A heading, and what belongs to it once somebody asks for it: nothing is rendered before. */
export default class FoldedSection extends LightningElement {
  /** @type {string} */
  @api heading;
  /** @type {boolean} */
  open = false;

  /** Opens it and goes there. */
  @api
  unfold() {
    this.open = true;
    this.refs.fold.focus();
  }

  get expanded() {
    return String(this.open);
  }

  get arrow() {
    return this.open ? 'utility:chevrondown' : 'utility:chevronright';
  }

  handleClick() {
    this.open = !this.open;
  }
}
