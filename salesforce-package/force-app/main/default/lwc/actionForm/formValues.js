// @ts-check
/** @typedef {import('types/contract').FormField} FormField */
/** @typedef {import('types/requests').Input} Input */

/**
 * What was typed, by the name of the field. A ticked box is `true`, days are `2027-01-08`, choices
 * `a,b`.
 *
 * @typedef {Readonly<Record<string, string>>} FormValues
 */

/**
 * @param {readonly FormField[]} fields
 * @param {FormValues} draft what was typed before, which stands in place of what the service gives
 * @returns {FormValues}
 */
export function startValues(fields, draft) {
  return Object.fromEntries(fields.map(({ name, value }) => [name, draft[name] ?? value ?? '']));
}

/**
 * Names of required fields without a value.
 *
 * @param {readonly FormField[]} fields
 * @param {FormValues} values
 */
export function findMissing(fields, values) {
  const missing = fields.filter(({ name, required }) => required && !values[name]?.trim());
  return missing.map(({ name }) => name);
}

/**
 * The operation's input: empty fields are left out, boxes become true or false, choices a list.
 *
 * @param {readonly FormField[]} fields
 * @param {FormValues} values
 * @returns {Input}
 */
export function toInput(fields, values) {
  const single = fields.filter(({ name }) => !name.includes('.'));
  /** @type {Record<string, Input[string]>} */
  const input = {};
  for (const { name, kind } of single) {
    const value = values[name]?.trim() ?? '';
    if (kind === 'checkbox') input[name] = value === 'true';
    else if (value !== '') input[name] = kind === 'choices' ? value.split(',') : value;
  }
  return { ...input, ...gatherGroups(fields, values) };
}

/**
 * Fields `parts.x` as `x` of an object `parts`, which is there also when all of them are empty.
 *
 * @param {readonly FormField[]} fields
 * @param {FormValues} values
 * @returns {Input}
 */
function gatherGroups(fields, values) {
  /** @type {Record<string, Record<string, string>>} */
  const groups = {};
  for (const { name } of fields) {
    const [group = name, inner] = name.split('.');
    if (inner !== undefined) {
      const value = values[name]?.trim();
      groups[group] = { ...groups[group], ...(value ? { [inner]: value } : {}) };
    }
  }
  return groups;
}
