/** Asks the page to read its records anew, as `import { RefreshEvent } from 'lightning/refresh'`. */
export class RefreshEvent extends Event {
  static readonly type = 'lightning__refreshview';

  constructor() {
    super(RefreshEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}
