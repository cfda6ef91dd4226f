/** What the test of the connection found. */
export interface Tested {
  /** The first piece that is missing: access, key, connection, address or service. */
  readonly missing: string | null;
  /** What the service said to it. */
  readonly sentence: string | null;
}

/** How a step of the setup stands. */
export type StepStatus = 'done' | 'open' | 'problem' | 'unknown';

/** Somebody who can be given access. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** What the card of one opportunity said, or why it said nothing. */
export interface TriedDeal {
  readonly recordId: string;
  readonly name: string;
  readonly headline?: { readonly text: string; readonly tone: import('./contract.js').Tone };
  readonly code?: string;
  readonly sentence?: string | null;
}
