// @ts-check
import { LightningElement } from 'lwc';
import storeKey from '@salesforce/apex/AlongsideSetupController.storeKey';
import storeKeyForApex from '@salesforce/apex/AlongsideSetupController.storeKeyForApex';
import { toRefusal } from 'c/backend';
import { words } from 'c/words';

/** Takes a key that was handed over by people, and forgets it. It says `changed` once it is stored. */
export default class SetupKey extends LightningElement {
  words = words;
  orgKey = '';
  secret = '';
  forApex = false;
  isStoring = false;
  /** What came of it. */
  said = '';

  get cannotStore() {
    return this.isStoring || this.orgKey === '' || this.secret === '';
  }

  /** @param {CustomEvent<{ value: string }>} event */
  takeOrgKey(event) {
    this.orgKey = event.detail.value.trim();
  }

  /** @param {CustomEvent<{ value: string }>} event */
  takeSecret(event) {
    this.secret = event.detail.value.trim();
  }

  /** @param {CustomEvent<{ checked: boolean }>} event */
  takeForApex(event) {
    this.forApex = event.detail.checked;
  }

  async store() {
    const { orgKey, secret } = this;
    this.isStoring = true;
    try {
      await (this.forApex ? storeKeyForApex : storeKey)({ orgKey, secret });
      this.orgKey = '';
      this.secret = '';
      this.said = words.setup.stored;
      this.dispatchEvent(new CustomEvent('changed', { bubbles: true, composed: true }));
    } catch (error) {
      this.said = toRefusal(error).sentence;
    }
    this.isStoring = false;
  }
}
