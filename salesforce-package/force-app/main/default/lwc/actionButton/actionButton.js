// @ts-check
import { LightningElement, api } from 'lwc';
import ConflictPanel from 'c/conflictPanel';
import WhyPanel from 'c/whyPanel';
import { words } from 'c/words';

/**
 * An action as the backend describes it: what it opens, what it sends, or why it cannot be done.
 * Fires `changed` when something was changed, `showattribution` where the card should show that.
 */
export default class ActionButton extends LightningElement {
  /** @type {import('types/contract').CardAction} */
  @api action;
  /** Stands in a row of many, none of which is the first to press. */
  @api quiet = false;
  /** Tells it apart from the same button of others, for who hears the page. @type {string | undefined} */
  @api about;

  /** A disabled action says why, whatever it would open. */
  get opensPanel() {
    return this.action.enabled && findOpener(this.action) !== undefined;
  }

  get sends() {
    const { enabled, call } = this.action;
    return !enabled || (call?.method === 'POST' && !this.opensPanel);
  }

  get spoken() {
    return this.about ? `${this.action.label}: ${this.about}` : null;
  }

  get variant() {
    return this.action.emphasis === 'primary' && !this.quiet ? 'brand' : 'neutral';
  }

  /** As if it were pressed. */
  @api run() {
    const inner = /** @type {any} */ (this.template.querySelector('c-send-button'));
    return inner ? inner.run() : this.open();
  }

  open() {
    return findOpener(this.action)?.(this, this.action.call?.path ?? '');
  }
}

/**
 * What an action opens instead of changing something. Buttons inside a conflict change it: their
 * `changed` goes on to the card below.
 *
 * @type {Readonly<Record<string, (button: ActionButton, path: string) => unknown>>}
 */
const openers = {
  see_why: (_, path) => WhyPanel.open({ size: 'small', label: words.why, path }),
  review_conflict: (button, path) =>
    ConflictPanel.open({
      size: 'large',
      label: words.conflict,
      path,
      onchanged: () => fire(button, 'changed'),
    }),
  see_attribution: (button) => fire(button, 'showattribution'),
};

/** @param {import('types/contract').CardAction} action */
const findOpener = ({ id }) => openers[id];

/**
 * @param {ActionButton} button
 * @param {string} name
 */
const fire = (button, name) =>
  button.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true }));
