// @ts-check
import { LightningElement, api } from 'lwc';
import { iconName, iconVariant } from 'c/tones';
import { words } from 'c/words';

/** How something stands, in words and with the icon of its tone: never by colour alone. */
export default class TonedText extends LightningElement {
  /** @type {import('types/contract').Tone} */
  @api tone;
  /** @type {string} */
  @api text;

  get icon() {
    const { tone } = this;
    return { name: iconName[tone], variant: iconVariant[tone], word: words.tones[tone] };
  }
}
