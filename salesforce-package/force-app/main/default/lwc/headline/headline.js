// @ts-check
import { LightningElement, api } from 'lwc';
import { iconName, iconVariant } from 'c/tones';
import { words } from 'c/words';

/** @typedef {import('types/contract').Headline} HeadlineModel */

/** The answer in one line, what it means for the reader, and what modifies it. */
export default class Headline extends LightningElement {
  /** @type {Pick<HeadlineModel, 'text' | 'line' | 'modifiers' | 'tone'>} */
  @api headline;

  get icon() {
    const { tone } = this.headline;
    return { name: iconName[tone], variant: iconVariant[tone], word: words.tones[tone] };
  }

  get boxClass() {
    return `box box_${this.headline.tone}`;
  }

  get hasModifiers() {
    return this.headline.modifiers.length > 0;
  }
}
