// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/** What the partner's people are certified for and until when. */
export default class Certifications extends LightningElement {
  /** @type {readonly import('types/contract').CertificationView[]} */
  @api certifications = [];
  /** Stands in one column. */
  @api narrow = false;
  words = words;

  get isEmpty() {
    return this.certifications.length === 0;
  }

  get listClass() {
    return this.narrow ? 'rows' : 'rows rows_wide';
  }

  get shownCertifications() {
    return this.certifications.map((certification, index) => ({
      ...certification,
      key: String(index),
      until: certification.expires ? `${words.expires} ${certification.expires}` : '',
    }));
  }
}
