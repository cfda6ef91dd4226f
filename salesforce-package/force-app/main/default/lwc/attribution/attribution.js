// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/** The model counts shares in hundredths of a percent. */
const BASIS_POINTS_OF_A_PERCENT = 100;

/** Who gets which share of the credit, and why. The amount stands there only for who may see it. */
export default class Attribution extends LightningElement {
  /** @type {import('types/contract').AttributionView} */
  @api attribution;
  words = words;

  get isEmpty() {
    return this.attribution.rows.length === 0;
  }

  get state() {
    return `${this.attribution.model} · ${this.attribution.state}`;
  }

  get shownRows() {
    return this.attribution.rows.map((row, index) => ({
      ...row,
      key: String(index),
      who: `${row.partner} · ${row.role}`,
      partStyle: `inline-size: ${row.share / BASIS_POINTS_OF_A_PERCENT}%`,
    }));
  }
}
