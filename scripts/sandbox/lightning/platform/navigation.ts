import { page } from './page-facts.ts';

interface PageReference {
  readonly type: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly state?: Readonly<Record<string, string>>;
}

type Attributes = PageReference['attributes'];

/** Where each kind of page is; other kinds are not on this page and an error. */
const ADDRESSES: Readonly<Record<string, (attributes: Attributes) => string>> = {
  standard__recordPage: ({ objectApiName, recordId, actionName = 'view' }) =>
    ['/lightning/r', objectApiName, recordId, actionName].filter(Boolean).join('/'),
  standard__navItemPage: ({ apiName = '' }) => `/lightning/n/${apiName}`,
  standard__webPage: ({ url = '' }) => url,
};

function addressOf({ type, attributes, state }: PageReference): string {
  const write = ADDRESSES[type];
  if (!write) throw new Error(`This page cannot navigate to a ${type}`);
  const search = new URLSearchParams(state).toString();
  return write(attributes) + (search && `?${search}`);
}

const Navigate = Symbol('Navigate');
const GenerateUrl = Symbol('GenerateUrl');

type Constructor = new () => object;

/** Gives a component the two ways to go to a page of Lightning, as `lightning/navigation`. */
function addNavigation<Base extends Constructor>(base: Base) {
  // oxlint-disable-next-line no-extraneous-class -- a mixin
  return class extends (base as Constructor) {
    [Navigate](reference: PageReference, replace = false): void {
      const address = addressOf(reference);
      if (reference.type === 'standard__webPage') window.open(address, '_blank', 'noopener');
      else if (replace) location.replace(address);
      else location.assign(address);
    }

    async [GenerateUrl](reference: PageReference): Promise<string> {
      return addressOf(reference);
    }
  };
}

export const NavigationMixin = Object.assign(addNavigation, { Navigate, GenerateUrl });

const here: PageReference = page.recordId
  ? {
      type: 'standard__recordPage',
      attributes: {
        recordId: page.recordId,
        objectApiName: page.objectApiName ?? '',
        actionName: 'view',
      },
    }
  : {
      type: 'standard__navItemPage',
      attributes: { apiName: location.pathname.split('/').at(-1) ?? '' },
    };

/** A wire on the page that is open. */
export class CurrentPageReference {
  readonly #emit: (reference: PageReference) => void;

  constructor(emit: (reference: PageReference) => void) {
    this.#emit = emit;
  }

  connect(): void {
    const state = Object.fromEntries(new URLSearchParams(location.search));
    this.#emit({ ...here, state });
  }

  update(): void {}

  disconnect(): void {}
}
