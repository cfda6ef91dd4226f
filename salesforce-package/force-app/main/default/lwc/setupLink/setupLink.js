// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/** A link to a page of Salesforce's own Setup, in a new tab so that the setup page stays. */
export default class SetupLink extends LightningElement {
  words = words;
  /** Its part of the address: `PermSetGroups`, `ObjectManager/Opportunity/LightningPages`. */
  @api page = '';
  @api label = '';

  get href() {
    const view = this.page.startsWith('ObjectManager/') ? 'view' : 'home';
    return `/lightning/setup/${this.page}/${view}`;
  }
}
