/**
 * Calls a card's handler. It runs in the worker and answers with a promise; what it throws there
 * is reported by the worker, so a failure here is only noted in the console.
 */
export function settle(result: unknown): void {
  Promise.resolve(result).catch((error: unknown) =>
    console.warn('A handler of the card failed', error),
  );
}

/** The same for a handler that the card may have taken away together with what it belonged to. */
export function settleIfThere(handler: (() => unknown) | undefined): void {
  try {
    settle(handler?.());
  } catch (error) {
    console.warn('A handler of the card was taken away', error);
  }
}
