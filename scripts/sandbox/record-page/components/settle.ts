/**
 * Calls a card's handler. It runs in the worker and answers with a promise; what it throws there
 * is reported by the worker, so a failure here is only noted in the console.
 */
export function settle(result: unknown): void {
  Promise.resolve(result).catch((error: unknown) =>
    console.warn('A handler of the card failed', error),
  );
}
