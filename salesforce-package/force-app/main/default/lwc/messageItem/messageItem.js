// @ts-check
import { LightningElement, api } from 'lwc';

/** One message: who wrote it to whom and when, then the text. */
export default class MessageItem extends LightningElement {
  /** @type {import('types/contract').MessageView} */
  @api message;

  get header() {
    const { author, audience, posted } = this.message;
    return `${author} · ${audience} · ${posted.text}`;
  }

  get itemClass() {
    const { fromPartner, internal } = this.message;
    if (internal) return 'message message_internal';
    return fromPartner ? 'message message_partner' : 'message';
  }
}
