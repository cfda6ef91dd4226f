/** A text of the package, in the language of its reader. */
declare module '@salesforce/label/*' {
  const label: string;
  export default label;
}

/** A static Apex method; its arguments are named. */
declare module '@salesforce/apex/*' {
  const method: (input?: object) => Promise<any>;
  export default method;
}

declare module '@salesforce/apex' {
  /** Asks for what a wire gave once more, past every cache. */
  export function refreshApex(wired: any): Promise<void>;
}

declare module '@salesforce/schema/*' {
  const reference: { readonly fieldApiName: string; readonly objectApiName: string };
  export default reference;
}

/** Whether the user has a permission; undefined when not. */
declare module '@salesforce/customPermission/*' {
  const isGiven: boolean | undefined;
  export default isGiven;
}

declare module '@salesforce/client/formFactor' {
  const formFactor: 'Large' | 'Medium' | 'Small';
  export default formFactor;
}

declare module '@salesforce/i18n/*' {
  const setting: string;
  export default setting;
}

declare module '@salesforce/user/*' {
  const value: string;
  export default value;
}
