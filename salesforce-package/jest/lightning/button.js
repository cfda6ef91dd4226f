import { LightningElement, api } from 'lwc';

/** As the runner's own stand-in, which keeps what is read aloud in attributes that axe refuses. */
export default class Button extends LightningElement {
  @api ariaExpanded;
  @api ariaLabel;
  @api disabled;
  @api iconName;
  @api iconPosition;
  @api label;
  @api name;
  @api title;
  @api type;
  @api value;
  @api variant;
}
