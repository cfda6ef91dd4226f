// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/** Holds the height of what is coming, so that nothing jumps when it arrives. */
export default class LoadingLines extends LightningElement {
  /** How many lines of text it will take. @type {number | string} */
  @api lines = 3;
  words = words;

  get keys() {
    return Array.from({ length: Number(this.lines) }, (_, line) => line);
  }
}
