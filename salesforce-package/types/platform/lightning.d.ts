declare module 'lightning/modal' {
  import { LightningElement } from 'lwc';

  /** What opens over the page; `open` answers with what `close` was given. */
  export default class LightningModal extends LightningElement {
    static open(properties: Readonly<Record<string, any>>): Promise<any>;
    label: string;
    size: 'small' | 'medium' | 'large' | 'full';
    disableClose: boolean;
    close(result?: any): void;
  }
}

declare module 'lightning/platformShowToastEvent' {
  export class ShowToastEvent extends CustomEvent<object> {
    constructor(toast: {
      title?: string;
      message?: string;
      variant?: 'info' | 'success' | 'warning' | 'error';
      mode?: 'dismissible' | 'pester' | 'sticky';
    });
  }
}

declare module 'lightning/navigation' {
  const Navigate: unique symbol;
  const GenerateUrl: unique symbol;

  interface Navigating {
    [Navigate](page: object, replace?: boolean): void;
    [GenerateUrl](page: object): Promise<string>;
  }

  export const NavigationMixin: {
    <Base extends new (...args: any[]) => object>(
      base: Base,
    ): Base & { new (...args: any[]): Navigating };
    readonly Navigate: typeof Navigate;
    readonly GenerateUrl: typeof GenerateUrl;
  };
  export const CurrentPageReference: any;
}

declare module 'lightning/uiRecordApi' {
  /** Wire adapter: the fields of one record, out of the browser's cache where it has them. */
  export const getRecord: any;
  export function getFieldValue(record: any, field: any): any;
  export function getFieldDisplayValue(record: any, field: any): any;
  /** Says that a record changed outside, so that the whole page reads it again. */
  export function notifyRecordUpdateAvailable(
    records: readonly { readonly recordId: string }[],
  ): Promise<void>;
}
