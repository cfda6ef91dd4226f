// @ts-check
import performInApex from '@salesforce/apex/DealCardController.perform';
import { words } from 'c/words';
import { findOperation } from './findOperation';
import { keyTries } from './keyedTries';

/** @typedef {import('types/contract').ActionCall} ActionCall */
/** @typedef {import('types/requests').Input} Input */
/** @typedef {import('types/requests').Refusal} Refusal */

/**
 * Codes that carry no sentence, because nobody could write one.
 *
 * @type {Readonly<Record<string, string | undefined>>}
 */
const sentences = {
  unreachable: words.failure.away,
  not_set_up: words.failure.notSetUp,
  outdated: words.failure.outdated,
};

/**
 * Why something could not be read or done: whatever was thrown on the way, as the one kind of error
 * components know.
 *
 * @param {any} error of a wire or an imperative Apex call
 * @returns {Refusal}
 */
export function toRefusal(error) {
  const message = String(error?.body?.message ?? '');
  // Without access to a class, Salesforce answers itself, in the user's language, and names it.
  if (/^[^{]*\w+Controller\b/.test(message)) return fill({ code: 'not_set_up' });
  try {
    const refusal = JSON.parse(message);
    return fill({ ...refusal, code: refusal.code ?? 'unreachable' });
  } catch {
    return fill({ code: 'unreachable' });
  }
}

/**
 * @param {Partial<Refusal> & { code: string }} refusal
 * @returns {Refusal}
 */
function fill(refusal) {
  const sentence = refusal.sentence ?? sentences[refusal.code] ?? words.failure.away;
  return { ...refusal, sentence };
}

/**
 * @param {string} operation
 * @param {Input} input
 * @returns {Promise<object>}
 */
const perform = (operation, input) =>
  performInApex({ operation, input: JSON.stringify(input) }).catch((error) =>
    Promise.reject(toRefusal(error)),
  );

const performOnce = keyTries(perform);

/**
 * Reads what a call of the card model names, as it stands now.
 *
 * @param {Pick<ActionCall, 'method' | 'path'> & { readonly input?: Input }} call
 * @returns {Promise<any>} rejects with a `Refusal`
 */
export function read(call) {
  return send(perform, call, {});
}

/**
 * Carries out what a call of the card model names: once, however often it is asked for while it is
 * under way, and with the same key until it succeeds.
 *
 * @param {ActionCall} call
 * @param {Input} [input] what a form adds
 * @returns {Promise<any>} rejects with a `Refusal`
 */
export function write(call, input = {}) {
  return send(performOnce, call, input);
}

/**
 * @param {(operation: string, input: Input) => Promise<object>} ask
 * @param {Pick<ActionCall, 'method' | 'path'> & { readonly input?: Input }} call
 * @param {Input} more
 */
function send(ask, call, more) {
  const operation = findOperation(call);
  if (!operation) return Promise.reject(fill({ code: 'outdated' }));
  return ask(operation.name, { ...operation.input, ...call.input, ...more });
}
