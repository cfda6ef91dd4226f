// @ts-check
import { LightningElement, api } from 'lwc';
import { write } from 'c/backend';
import { words } from 'c/words';

/**
 * Where a message is written; each button names who will read it. Nothing for who may not post.
 * Fires `changed` when a message was posted; what could not be posted stays in the box.
 */
export default class ReplyBox extends LightningElement {
  /** @type {readonly import('types/contract').CardAction[]} */
  @api posts = [];
  words = words;
  body = '';
  isSending = false;
  said = '';
  /** @type {import('types/requests').Refusal | undefined} */
  refusal;

  get canPost() {
    return this.posts.length > 0;
  }

  get shownPosts() {
    return this.posts.map((action, index) => ({
      action,
      key: String(index),
      isDisabled: !action.enabled,
    }));
  }

  /** @param {CustomEvent<{ value: string }>} event */
  handleChange(event) {
    this.body = event.detail.value;
    this.said = '';
    this.complain('');
  }

  /** @param {Event & { currentTarget: HTMLElement }} event */
  handlePost({ currentTarget }) {
    const body = this.body.trim();
    if (body === '') {
      this.complain(words.form.required);
      return undefined;
    }
    return this.post(this.posts[Number(currentTarget.dataset.index)], body);
  }

  /** @param {string} about what is wrong with the text; empty when nothing is */
  complain(about) {
    this.refs.body.setCustomValidity(about);
    this.refs.body.reportValidity();
  }

  /**
   * @param {import('types/contract').CardAction} action
   * @param {string} body
   */
  async post({ call }, body) {
    this.isSending = true;
    this.refusal = undefined;
    try {
      await write(/** @type {import('types/contract').ActionCall} */ (call), { body });
      this.body = '';
      this.said = words.messageSaved;
      this.dispatchEvent(new CustomEvent('changed', { bubbles: true, composed: true }));
    } catch (refusal) {
      this.refusal = refusal;
    } finally {
      this.isSending = false;
    }
  }
}
