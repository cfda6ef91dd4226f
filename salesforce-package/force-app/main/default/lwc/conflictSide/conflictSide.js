// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/** One partner's side: what speaks for it and what it loses. */
export default class ConflictSide extends LightningElement {
  /** @type {import('types/contract').ConflictSide} */
  @api side;
  /** The side that the rules propose. */
  @api proposed = false;
  words = words;

  get name() {
    return `${this.side.partner} · ${this.side.tier}`;
  }

  get status() {
    const { status, submitted } = this.side;
    return `${status} · ${words.submitted} ${submitted.text}`;
  }

  get lists() {
    const { facts, evidence, missing, loses } = this.side;
    return [
      { title: words.facts, sentences: facts },
      { title: words.evidence, sentences: evidence.length > 0 ? evidence : [words.noEvidence] },
      { title: words.missing, sentences: missing },
      { title: words.loses, sentences: [loses] },
    ].filter(({ sentences }) => sentences.length > 0);
  }
}
