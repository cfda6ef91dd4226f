// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/** Each conflict in a few lines, and the way to see it side by side. */
export default class Conflicts extends LightningElement {
  /** @type {readonly import('types/contract').ConflictView[]} */
  @api conflicts = [];
  /**
   * Where the backend lets this reader open a conflict, the button stands in its line.
   * @type {readonly import('types/contract').CardAction[]}
   */
  @api actions = [];
  words = words;

  get hasConflicts() {
    return this.conflicts.length > 0;
  }

  get shownConflicts() {
    return this.conflicts.map((conflict) => ({
      ...conflict,
      hasReasons: conflict.reasons.length > 0,
      review: this.actions.find((action) => opens(action, conflict)),
    }));
  }
}

/**
 * @param {import('types/contract').CardAction} action
 * @param {import('types/contract').ConflictView} conflict
 */
const opens = ({ id, call }, { conflictId }) =>
  id === 'review_conflict' && call?.path.endsWith(conflictId) === true;
