export interface ToastDetail {
  readonly title: string;
  readonly message?: string;
  readonly variant?: 'info' | 'success' | 'warning' | 'error';
  readonly mode?: 'dismissible' | 'dismissable' | 'pester' | 'sticky';
}

/** Asks the page for a toast, as `lightning/platformShowToastEvent`. */
export class ShowToastEvent extends CustomEvent<ToastDetail> {
  static readonly type = 'lightning__showtoast';

  constructor(detail: ToastDetail) {
    super(ShowToastEvent.type, { bubbles: true, composed: true, cancelable: true, detail });
  }
}
