// @ts-check
import { LightningElement, api } from 'lwc';

/** The model counts shares of the whole in hundredths of a percent. */
const BASIS_POINTS_OF_A_PERCENT = 100;

/** A stretch of time as a bar: how much has passed, where today is, and what was added. */
export default class TimeBar extends LightningElement {
  /** How much has passed, in basis points. */
  @api elapsed = 0;
  /**
   * Where an extension begins, in basis points; undefined when nothing was added.
   * @type {number | undefined}
   */
  @api extendedFrom;
  /** @type {import('types/contract').Tone} */
  @api tone = 'neutral';
  /**
   * What the bar shows, in words.
   * @type {string}
   */
  @api label;

  get elapsedClass() {
    return `elapsed elapsed_${this.tone}`;
  }

  get elapsedStyle() {
    return `inline-size: ${toPercent(this.elapsed)}`;
  }

  get todayStyle() {
    return `inset-inline-start: ${toPercent(this.elapsed)}`;
  }

  get isExtended() {
    return this.extendedFrom !== undefined;
  }

  get extendedStyle() {
    return `inset-inline-start: ${toPercent(this.extendedFrom ?? 0)}`;
  }
}

/** @param {number} share in basis points */
const toPercent = (share) => `${share / BASIS_POINTS_OF_A_PERCENT}%`;
