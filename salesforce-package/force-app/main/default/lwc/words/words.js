// @ts-check
import { accountWords } from './accountWords';
import { cardWords } from './cardWords';
import { form, panelWords, ruleOutcome } from './panelWords';
import { pieceWords } from './pieceWords';
import { queueWords } from './queueWords';
import { setupWords } from './setupWords';
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
  pieces: pieceWords,
  queue: queueWords,
  ruleOutcome,
  setup: setupWords,
  sample: sampleWords,
  tones,
};
