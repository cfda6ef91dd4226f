// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/** Who at the partner works on this deal, and what they are certified for. */
export default class People extends LightningElement {
  /** @type {readonly import('types/contract').Person[]} */
  @api people = [];
  words = words;

  get hasPeople() {
    return this.people.length > 0;
  }

  get shownPeople() {
    return this.people.map((person, index) => ({
      ...person,
      key: String(index),
      work: `${person.role} · ${person.partner}`,
    }));
  }
}
