// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/** What happens next on the deal; nothing where nobody wrote it down. */
export default class NextStep extends LightningElement {
  /** @type {string | undefined} */
  @api nextStep;
  words = words;
}
