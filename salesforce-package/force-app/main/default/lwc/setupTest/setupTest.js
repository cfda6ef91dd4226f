// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/** Why an answer does not come: nothing an admin of this org has left undone. */
const BEYOND = ['address', 'service'];

/** Says which piece is missing, what to do about it and who can. It says `test` to test again. */
export default class SetupTest extends LightningElement {
  words = words;
  /** Undefined while it is tested. @type {import('types/setup').Tested | undefined} */
  @api tested;

  /** @returns {import('types/setup').StepStatus} */
  get status() {
    if (!this.tested) return 'unknown';
    const { missing } = this.tested;
    if (missing === null) return 'done';
    return BEYOND.includes(missing) ? 'problem' : 'open';
  }

  get isTesting() {
    return !this.tested;
  }

  get works() {
    return this.tested?.missing === null;
  }

  get piece() {
    return words.pieces[this.tested?.missing ?? ''];
  }

  get sentence() {
    return this.tested?.sentence;
  }

  test() {
    this.dispatchEvent(new CustomEvent('test'));
  }
}
