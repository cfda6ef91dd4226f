/** What became of a cell: its value, or what is wrong with it and what to do. */
export type Reading<T> =
  | { readonly value: T }
  | { readonly problem: string; readonly remedy: string };
