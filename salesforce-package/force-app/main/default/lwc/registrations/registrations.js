// @ts-check
import { api } from 'lwc';
import { LongList } from 'c/longList';
import { words } from 'c/words';

/** Registrations, each with its own reason. */
export default class Registrations extends LongList {
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
    return this.cut(this.registrations).map((registration) => {
      const { partner, products } = registration;
      return { ...registration, name: products ? `${partner} · ${products}` : partner };
    });
  }

  get more() {
    return this.moreOf(this.registrations);
  }
}
