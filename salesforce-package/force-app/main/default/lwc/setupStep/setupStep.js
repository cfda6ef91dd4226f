// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/** @typedef {'done' | 'open' | 'problem' | 'unknown'} StepStatus */

/** @type {Readonly<Record<StepStatus, { name: string, variant: string | undefined }>>} */
const ICONS = {
  done: { name: 'utility:success', variant: 'success' },
  open: { name: 'utility:warning', variant: 'warning' },
  problem: { name: 'utility:error', variant: 'error' },
  unknown: { name: 'utility:question', variant: undefined },
};

/** One step of the setup: its number, its title, how it stands, and what to do in it. */
export default class SetupStep extends LightningElement {
  @api number = '';
  @api heading = '';
  /** @type {StepStatus} */
  @api status = 'unknown';

  get icon() {
    return { ...ICONS[this.status], word: words.setup[this.status] };
  }
}
