/** What is wrong with a case: where, what, and what to do about it. */
export interface CaseProblem {
  /** Dotted, e.g. `facts.partner.tier`; empty for the case as a whole. */
  readonly path: string;
  readonly problem: string;
  readonly remedy: string;
}

/** A case that nothing can be decided from. */
export class BadCase extends Error {
  override readonly name = 'BadCase';
  readonly problems: readonly CaseProblem[];

  constructor(problems: readonly CaseProblem[], options?: ErrorOptions) {
    const lines = problems.map(({ path, problem, remedy }) => `${path}: ${problem} ${remedy}`);
    super(lines.join('\n'), options);
    this.problems = problems;
  }
}
