import { LightningElement, api } from 'lwc';

/** As the runner's own stand-ins: what a component gives and asks, and nothing to see. */
export default class Select extends LightningElement {
  @api label;
  @api name;
  @api options;
  @api required;
  @api value;
  @api reportValidity() {}
  @api setCustomValidity() {}
}
