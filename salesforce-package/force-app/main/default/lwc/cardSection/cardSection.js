// @ts-check
import { LightningElement, api } from 'lwc';

/** A heading and what belongs to it. */
export default class CardSection extends LightningElement {
  /** @type {string} */
  @api heading;
}
