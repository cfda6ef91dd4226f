// @ts-check
import { accountWords } from './accountWords';
import { cardWords } from './cardWords';
import { form, panelWords, ruleOutcome } from './panelWords';
import { queueWords } from './queueWords';
import { sampleWords } from './sampleWords';
import { failure, tones } from './stateWords';

/**
 * Section titles and what is shown when the backend is away, as labels that an org can translate.
 * Every other word comes with the card model, in the reader's language.
 */
export const words = {
  ...cardWords,
  ...panelWords,
  account: accountWords,
  failure,
  form,
  queue: queueWords,
  ruleOutcome,
  sample: sampleWords,
  tones,
};
