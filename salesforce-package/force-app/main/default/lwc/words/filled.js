// @ts-check
/**
 * A label whose places `{0}`, `{1}` are filled in the order of the arguments.
 *
 * @param {string} label
 * @returns {(...values: (string | number)[]) => string}
 */
export const filled =
  (label) =>
  (...values) =>
    label.replaceAll(/\{(\d)\}/g, (_, place) => String(values[Number(place)]));
