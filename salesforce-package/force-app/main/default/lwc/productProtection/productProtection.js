// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/** Live and past windows under each product line they cover. */
export default class ProductProtection extends LightningElement {
  /** @type {readonly import('types/contract').ProductProtection[]} */
  @api protection = [];
  words = words;

  get isEmpty() {
    return this.protection.length === 0;
  }
}
