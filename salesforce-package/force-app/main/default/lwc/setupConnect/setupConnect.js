// @ts-check
import { LightningElement, api } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import connectAddress from '@salesforce/apex/AlongsideSetupController.connectAddress';
import { toRefusal } from 'c/backend';
import { words } from 'c/words';

/**
 * How this step stands when a piece is missing.
 *
 * @type {Readonly<Record<string, import('types/setup').StepStatus>>}
 */
const WITHOUT = { key: 'open', connection: 'open', access: 'unknown', address: 'unknown' };

/**
 * Connects the org: the service's consent page comes back to this page with the key, or somebody
 * enters a key by hand. It says `changed` when another key is in use.
 */
export default class SetupConnect extends NavigationMixin(LightningElement) {
  words = words;
  /** @type {import('types/setup').Tested | undefined} */
  @api tested;
  /** The key is on its way. */
  @api finishing = false;
  /** Why the key could not be fetched. @type {import('types/requests').Refusal | undefined} */
  @api refusal;
  isByHand = false;
  /** @type {import('types/requests').Refusal | undefined} */
  notOpened;

  /** @returns {import('types/setup').StepStatus} */
  get status() {
    if (!this.tested) return 'unknown';
    const { missing } = this.tested;
    return missing === null ? 'done' : (WITHOUT[missing] ?? 'done');
  }

  get label() {
    return this.status === 'done' ? words.setup.reconnect : words.setup.connect;
  }

  get variant() {
    return this.status === 'done' ? 'neutral' : 'brand';
  }

  get failure() {
    return this.notOpened ?? this.refusal;
  }

  get expanded() {
    return String(this.isByHand);
  }

  async connect() {
    this.notOpened = undefined;
    try {
      const url = await connectAddress();
      this[NavigationMixin.Navigate]({ type: 'standard__webPage', attributes: { url } });
    } catch (error) {
      this.notOpened = toRefusal(error);
    }
  }

  toggleByHand() {
    this.isByHand = !this.isByHand;
  }
}
