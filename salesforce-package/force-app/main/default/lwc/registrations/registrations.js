// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/** Registrations, each with its own reason. */
export default class Registrations extends LightningElement {
  /** @type {readonly (import('types/contract').RegistrationView & { readonly products?: string })[]} */
  @api registrations = [];
  /**
   * What stands above them instead of the usual title.
   * @type {string | undefined}
   */
  @api heading;
  words = words;

  get title() {
    return this.heading ?? words.registrations;
  }

  get hasRegistrations() {
    return this.registrations.length > 0;
  }

  get shownRegistrations() {
    return this.registrations.map((registration) => {
      const { partner, products } = registration;
      return { ...registration, name: products ? `${partner} · ${products}` : partner };
    });
  }
}
