// @ts-check
import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import { read } from 'c/backend';
import { words } from 'c/words';

/** "Why?": the sentence, the deciding rule, every rule with its facts, and what would change it. */
export default class WhyPanel extends LightningModal {
  /** Where the explanation is read each time this opens. @type {string} */
  @api path;
  words = words;
  /** @type {import('types/contract').ExplanationModel | undefined} */
  explanation;
  /** @type {import('types/requests').Refusal | undefined} */
  refusal;
  /** What came of copying. @type {string | undefined} */
  said;
  /** The browser did not let us copy: the text stands there to be taken by hand. */
  isShownToCopy = false;

  connectedCallback() {
    return this.load();
  }

  async load() {
    this.refusal = undefined;
    try {
      this.explanation = await read({ method: 'GET', path: this.path });
    } catch (refusal) {
      this.refusal = refusal;
    }
  }

  get isLoading() {
    return !this.explanation && !this.refusal;
  }

  get decidingRule() {
    const { decidingRule } = this.explanation ?? {};
    return decidingRule && `${words.decidingRule}: ${decidingRule}`;
  }

  get wouldChange() {
    return this.explanation?.wouldChange ?? [];
  }

  get hasChanges() {
    return this.wouldChange.length > 0;
  }

  get partnerSafeText() {
    return this.explanation?.partnerSafeText;
  }

  get foot() {
    const { decided, rulesVersion } = this.explanation ?? {};
    return `${decided?.text} · ${words.rulesVersion} ${rulesVersion}`;
  }

  /** Only the version that names no rival can be copied. */
  async copy() {
    try {
      await navigator.clipboard.writeText(this.partnerSafeText ?? '');
      this.said = words.copied;
    } catch {
      this.said = words.notCopied;
      this.isShownToCopy = true;
    }
  }

  leave() {
    this.close();
  }
}
