import { RunnerError } from './runner-error.ts';

/** How often a synchronous transaction may do a thing (Salesforce's per-transaction Apex limits). */
const LIMITS = { query: 100, change: 150, callout: 100 };

/** What one transaction did. Past a limit the platform ends it, and no code can catch that. */
export class Transaction {
  readonly #used = { query: 0, change: 0, callout: 0 };

  /** @throws RunnerError past the limit: something is done once for each record */
  use(kind: keyof typeof LIMITS): void {
    this.#used[kind] += 1;
    if (this.#used[kind] <= LIMITS[kind]) return;
    throw new RunnerError(`More than ${LIMITS[kind]} times one ${kind} in a transaction`);
  }

  /** Records were written: it may not call out any more. */
  get isUncommitted(): boolean {
    return this.#used.change > 0;
  }
}
