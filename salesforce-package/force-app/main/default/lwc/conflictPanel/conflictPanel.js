// @ts-check
import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import { read } from 'c/backend';
import { words } from 'c/words';

/**
 * A conflict side by side, with the decision the rules propose and the buttons that settle it. What
 * is done inside changes what it shows: it stays open and is read again.
 */
export default class ConflictPanel extends LightningModal {
  /** Where the conflict is read. @type {string} */
  @api path;
  words = words;
  /** @type {import('types/contract').ConflictModel | undefined} */
  conflict;
  /** @type {import('types/requests').Refusal | undefined} */
  refusal;

  connectedCallback() {
    return this.load();
  }

  async load() {
    this.refusal = undefined;
    try {
      this.conflict = await read({ method: 'GET', path: this.path });
    } catch (refusal) {
      this.refusal = refusal;
    }
  }

  /** The button that was pressed may be gone: the cursor goes to the one that stays. */
  async showChanged() {
    await this.load();
    this.refs.close.focus();
  }

  get isLoading() {
    return !this.conflict && !this.refusal;
  }

  /** It was read once and cannot be read again. */
  get stale() {
    return this.conflict ? this.refusal : undefined;
  }

  get failure() {
    return this.conflict ? undefined : this.refusal;
  }

  get status() {
    const { status, due } = this.conflict ?? {};
    return due === undefined ? status : `${status} · ${words.due} ${due.text}`;
  }

  get proposal() {
    return `${words.proposal}: ${this.conflict?.proposal.text}`;
  }

  get decidingRule() {
    return `${words.decidingRule}: ${this.conflict?.proposal.decidingRule}`;
  }

  get sides() {
    const winner = this.conflict?.proposal.winner;
    return (this.conflict?.sides ?? []).map((side) => ({
      side,
      isProposed: side.registrationId === winner,
    }));
  }

  get directSales() {
    return (this.conflict?.directSales ?? []).map(({ dealId, name, text }) => ({
      dealId,
      sentence: `${words.directDeal}: ${name}. ${text}`,
    }));
  }

  get actions() {
    return (this.conflict?.actions ?? []).map((action, index) => ({
      action,
      key: `${action.id}${index}`,
    }));
  }

  leave() {
    this.close();
  }
}
