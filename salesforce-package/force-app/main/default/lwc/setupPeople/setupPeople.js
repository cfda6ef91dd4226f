// @ts-check
import { LightningElement } from 'lwc';
import findPeople from '@salesforce/apex/AlongsideSetupController.findPeople';
import { toRefusal } from 'c/backend';
import { words } from 'c/words';

/** Below this nothing is searched. */
const SHORTEST = 2;

/** Finds people by a part of their name. It says `pick` with the one that was chosen. */
export default class SetupPeople extends LightningElement {
  words = words;
  text = '';
  /** @type {readonly import('types/setup').Person[]} */
  found = [];
  /** What to say instead of people. */
  said = '';
  latest = 0;

  get people() {
    return this.found.map((person) => ({ ...person, label: `${person.name} (${person.email})` }));
  }

  get hasFound() {
    return this.found.length > 0;
  }

  /** @param {CustomEvent<{ value: string }>} event */
  async search(event) {
    this.text = event.detail.value;
    this.latest += 1;
    const request = this.latest;
    const text = this.text.trim();
    try {
      const found = text.length < SHORTEST ? [] : await findPeople({ text });
      if (request === this.latest) this.take(found);
    } catch (error) {
      if (request === this.latest) this.said = toRefusal(error).sentence;
    }
  }

  /** @param {readonly import('types/setup').Person[]} found */
  take(found) {
    const isNobody = found.length === 0 && this.text.trim().length >= SHORTEST;
    this.found = found;
    this.said = isNobody ? words.setup.nobody : '';
  }

  /** @param {{ target: HTMLElement }} event */
  pick({ target }) {
    const person = this.found.find(({ id }) => id === target.dataset.id);
    this.dispatchEvent(new CustomEvent('pick', { detail: person }));
    this.text = '';
    this.found = [];
  }
}
