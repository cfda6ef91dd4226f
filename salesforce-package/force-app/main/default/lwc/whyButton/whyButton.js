// @ts-check
import { LightningElement, api } from 'lwc';
import WhyPanel from 'c/whyPanel';
import { words } from 'c/words';

/** The reason one click away; nothing where no decision was taken. */
export default class WhyButton extends LightningElement {
  /** @type {string | undefined} */
  @api decisionId;
  /** What was decided, for who hears several of these. @type {string | undefined} */
  @api about;
  words = words;

  get spoken() {
    return this.about ? `${words.why} ${this.about}` : null;
  }

  open() {
    const path = `/v1/decisions/${this.decisionId}`;
    return WhyPanel.open({ size: 'small', label: words.why, path });
  }
}
