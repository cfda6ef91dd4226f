// @ts-check
import { LightningElement, api } from 'lwc';
import { badgeClass } from 'c/tones';
import { words } from 'c/words';

/** @type {Readonly<Record<string, import('types/contract').Tone>>} */
const tones = {
  passed: 'success',
  failed: 'danger',
  not_applicable: 'neutral',
  needs_review: 'warning',
  decides: 'success',
  equal: 'neutral',
  not_reached: 'neutral',
};

/** One rule: what it asks, what it said, and the facts it looked at. */
export default class RuleLine extends LightningElement {
  /** @type {import('types/contract').ExplainedRule | import('types/contract').ConflictModel['rules'][number]} */
  @api rule;

  get outcome() {
    return words.ruleOutcome[this.rule.outcome];
  }

  get badgeClass() {
    return badgeClass[tones[this.rule.outcome] ?? 'neutral'];
  }

  get facts() {
    return 'facts' in this.rule ? this.rule.facts : [];
  }

  get hasFacts() {
    return this.facts.length > 0;
  }
}
