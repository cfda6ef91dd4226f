// @ts-check
/** @typedef {import('types/requests').Input} Input */

/**
 * Keeps one idempotency key for an operation and its input until it is done, so that a lost answer
 * is not done twice; the same asked again while it is under way gets the same answer.
 *
 * @param {(operation: string, input: Input) => Promise<object>} send
 * @returns {(operation: string, input: Input) => Promise<object>}
 */
export function keyTries(send) {
  /** @type {Map<string, string>} */
  const keys = new Map();
  /** @type {Map<string, Promise<object>>} */
  const underWay = new Map();
  return (operation, input) => {
    const what = JSON.stringify([operation, input]);
    const before = underWay.get(what);
    if (before) return before;
    const idempotencyKey = keys.get(what) ?? crypto.randomUUID();
    keys.set(what, idempotencyKey);
    const answer = send(operation, { ...input, idempotencyKey })
      .then((done) => {
        keys.delete(what);
        return done;
      })
      .finally(() => underWay.delete(what));
    underWay.set(what, answer);
    return answer;
  };
}
