/** What stands in a column; dates and amounts are read by the habit of the whole column. */
export type ColumnContent = 'text' | 'date' | 'amount';

/** A column that a kind of import knows. */
export interface Column {
  /** snake_case, as in our own files. */
  readonly name: string;
  readonly content: ColumnContent;
  /** A file without it cannot be imported, and an empty cell is an error. */
  readonly required: boolean;
  /** Other headers for it, as `normaliseWord` writes them. */
  readonly synonyms: readonly string[];
  /** One phrase for `--help`. */
  readonly about: string;
}

type More = Partial<Pick<Column, 'content' | 'required'>> & { readonly also?: readonly string[] };

/** Declares a column of texts unless told otherwise. */
export function column(name: string, about: string, more: More = {}): Column {
  const { content = 'text', required = false, also = [] } = more;
  return { name, about, content, required, synonyms: also };
}
