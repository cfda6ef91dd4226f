declare global {
  interface Window {
    /** Everything the cards of this page asked of it, in order; for browser tests. */
    __seen: unknown[][];
  }
}

window.__seen = [];

/** Notes what a card asked for: its uid, the kind of request and its plain arguments. */
export function noteSeen(uid: string, kind: string, ...details: readonly unknown[]): void {
  const isPlain = (detail: unknown) => typeof detail !== 'function';
  window.__seen.push([uid, kind, ...details.filter(isPlain)]);
}
