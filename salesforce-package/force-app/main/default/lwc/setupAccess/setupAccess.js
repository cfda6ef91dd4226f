// @ts-check
import { LightningElement, api } from 'lwc';
import userId from '@salesforce/user/Id';
import giveAccess from '@salesforce/apex/AlongsideSetupController.giveAccess';
import { toRefusal } from 'c/backend';
import { words } from 'c/words';

/** @typedef {import('types/setup').Person} Person */

/** Gives people a role, the reader first of all. It says `changed` when somebody got access. */
export default class SetupAccess extends LightningElement {
  words = words;
  /** @type {import('types/setup').Tested | undefined} */
  @api tested;
  /** @type {readonly Person[]} */
  picked = [];
  role = 'user';
  isGiving = false;
  /** What came of it, sentence by sentence. @type {readonly string[]} */
  said = [];
  /** @type {import('types/requests').Refusal | undefined} */
  refusal;

  roles = [
    { value: 'user', label: words.setup.roleUser },
    { value: 'manager', label: words.setup.roleManager },
    { value: 'admin', label: words.setup.roleAdmin },
  ];

  get lacksAccess() {
    return this.tested?.missing === 'access';
  }

  /** @returns {import('types/setup').StepStatus} */
  get status() {
    if (!this.tested) return 'unknown';
    return this.lacksAccess ? 'open' : 'done';
  }

  get hasPicked() {
    return this.picked.length > 0;
  }

  get pills() {
    return this.picked.map(({ id, name }) => ({ id, name, removes: words.setup.remove(name) }));
  }

  get giveLabel() {
    return words.setup.give(this.picked.length);
  }

  /** @param {CustomEvent<Person>} event */
  pick({ detail }) {
    const others = this.picked.filter(({ id }) => id !== detail.id);
    this.picked = [...others, detail];
  }

  /** @param {{ target: HTMLElement }} event */
  drop({ target }) {
    this.picked = this.picked.filter(({ id }) => id !== target.dataset.id);
  }

  /** @param {CustomEvent<{ value: string }>} event */
  takeRole(event) {
    this.role = event.detail.value;
  }

  /** The group alone: without it, nobody can ask the service for more. */
  giveMe() {
    return this.send([userId], 'user');
  }

  async give() {
    const isDone = await this.send(
      this.picked.map(({ id }) => id),
      this.role,
    );
    if (isDone) this.picked = [];
  }

  /**
   * @param {readonly string[]} userIds
   * @param {string} role
   */
  async send(userIds, role) {
    this.isGiving = true;
    this.refusal = undefined;
    this.said = [];
    try {
      const { given, unknown } = await giveAccess({ userIds, role });
      const names = unknown.join(', ');
      this.said = [
        words.setup.given(given),
        ...(names === '' ? [] : [words.setup.unknownPeople(names)]),
      ];
      this.dispatchEvent(new CustomEvent('changed'));
    } catch (error) {
      this.refusal = toRefusal(error);
    }
    this.isGiving = false;
    return this.refusal === undefined;
  }
}
