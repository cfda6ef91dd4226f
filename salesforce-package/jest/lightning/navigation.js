import { createTestWireAdapter } from '@salesforce/wire-service-jest-util';

export const CurrentPageReference = createTestWireAdapter();

/** Pages that were opened; tests empty the list. */
export const openedPages = [];

const Navigate = Symbol('Navigate');
const GenerateUrl = Symbol('GenerateUrl');

export const NavigationMixin = (Base) =>
  class extends Base {
    [Navigate](page) {
      openedPages.push(page);
    }

    [GenerateUrl]({ attributes }) {
      return Promise.resolve(
        `/lightning/r/${attributes.objectApiName}/${attributes.recordId}/view`,
      );
    }
  };

NavigationMixin.Navigate = Navigate;
NavigationMixin.GenerateUrl = GenerateUrl;
