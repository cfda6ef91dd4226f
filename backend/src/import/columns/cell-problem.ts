/** What is wrong with one row, and what to do about it. */
export interface CellProblem {
  /** Empty when it is the row as a whole. */
  readonly column: string;
  /** As it stands in the file. */
  readonly value: string;
  readonly problem: string;
  readonly remedy: string;
}
