// @ts-check
import { LightningElement, api } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';

/** A link to a record: it opens in Lightning, or in a new tab for whoever asks the browser for one. */
export default class RecordLink extends NavigationMixin(LightningElement) {
  /** @type {string} */
  @api recordId;
  /** @type {string} */
  @api objectApiName;
  /** @type {string} */
  @api label;
  /** @type {string | undefined} */
  url;

  async connectedCallback() {
    this.url = await this[NavigationMixin.GenerateUrl](this.page);
  }

  get page() {
    const { recordId, objectApiName } = this;
    return {
      type: 'standard__recordPage',
      attributes: { recordId, objectApiName, actionName: 'view' },
    };
  }

  /** @param {MouseEvent} event */
  handleClick(event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this[NavigationMixin.Navigate](this.page);
  }
}
