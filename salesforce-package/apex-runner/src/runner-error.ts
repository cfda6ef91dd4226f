/** The runner itself cannot go on: a library method or a piece of Apex that it does not know. */
export class RunnerError extends Error {
  #located = false;

  /** Adds class and line once; the innermost place wins. */
  locate(place: string): this {
    if (this.#located) return this;
    this.#located = true;
    this.message = `${place}: ${this.message}`;
    return this;
  }
}
