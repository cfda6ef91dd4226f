import { LightningElement, api, createElement } from 'lwc';

/** Opens in the page as Lightning's own modal does: above everything, until it closes itself. */
export default class LightningModal extends LightningElement {
  @api label;
  @api size;
  @api description;
  @api disableClose = false;

  static open(properties) {
    const element = createElement('c-opened-modal', { is: this });
    for (const [name, value] of Object.entries(properties)) {
      if (name.startsWith('on')) element.addEventListener(name.slice('on'.length), value);
      else element[name] = value;
    }
    return new Promise((resolve) => {
      element.addEventListener('privateclose', ({ detail }) => {
        element.remove();
        resolve(detail.result);
      });
      document.body.appendChild(element);
    });
  }

  @api
  close(result) {
    if (this.disableClose) throw new Error('This modal may not be closed now');
    this.dispatchEvent(new CustomEvent('privateclose', { detail: { result } }));
  }
}
