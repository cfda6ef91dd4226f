// @ts-check
import { read } from 'c/backend';

/** @typedef {import('types/contract').FormField} FormField */
/** @typedef {import('types/contract').QueueItem} QueueItem */

/**
 * One registration of those to be approved. `input` is absent where somebody has to choose or to
 * write: such a registration is decided alone.
 *
 * @typedef {object} Line
 * @property {string} id
 * @property {string} name
 * @property {readonly string[]} consequences
 * @property {import('types/contract').ActionCall | undefined} call
 * @property {import('types/requests').Input | undefined} input
 */

/**
 * What approving a registration would do, with the answers that its form has ready.
 *
 * @param {QueueItem} item
 * @returns {Promise<Line>} rejects with a refusal
 */
export async function toLine(item) {
  const approve = item.actions.find(({ id }) => id === 'approve');
  const form = approve?.formPath
    ? await read({ method: 'GET', path: approve.formPath })
    : approve?.form;
  return {
    id: item.registrationId,
    name: nameOf(item),
    consequences: form?.consequences ?? [],
    call: approve?.call,
    input: readyInput(form?.fields ?? []),
  };
}

/** @param {QueueItem} item */
export function nameOf({ partner, customer }) {
  return `${partner}, ${customer}`;
}

/** @param {readonly FormField[]} fields */
function readyInput(fields) {
  if (fields.some(({ required, value }) => required && value === undefined)) return undefined;
  return Object.fromEntries(
    fields.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
  );
}
