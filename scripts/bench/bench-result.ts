/** Numbers by what they belong to, nested where a bench has several dimensions. */
export interface Measures {
  readonly [what: string]: number | Measures;
}

/** What a bench found: ours, the named yardsticks of the same run, and how they stand to each other. */
export interface BenchResult {
  readonly name: string;
  readonly figures: Measures;
  readonly yardsticks: Measures;
  readonly ratios: Measures;
}

/** One bench; `small` asks for a quick look: fewer rounds, and never the largest data. */
export type Bench = (options: { readonly small: boolean }) => Promise<BenchResult>;
