/** Where a field was named in the query's text; `at` counts from 0. */
export type FieldPath = { readonly names: readonly string[]; readonly at: number };

/** A value as it was written; a quoted one is a `string` whatever it looks like. */
export type Literal = {
  readonly kind: 'string' | 'number' | 'boolean' | 'null' | 'date' | 'datetime';
  readonly text: string;
};

export type CompareOperator = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'LIKE';

export type Condition =
  | { readonly kind: 'and'; readonly parts: readonly Condition[] }
  | { readonly kind: 'or'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition }
  | {
      readonly kind: 'compare';
      readonly path: FieldPath;
      readonly operator: CompareOperator;
      readonly value: Literal;
    }
  | {
      readonly kind: 'in';
      readonly path: FieldPath;
      readonly negated: boolean;
      readonly values: readonly Literal[];
    };

export type Order = {
  readonly path: FieldPath;
  readonly descending: boolean;
  readonly nullsLast: boolean;
};

export type SoqlQuery = {
  readonly text: string;
  /** Paths in the order they were named; `count` for `COUNT()`. */
  readonly select: readonly FieldPath[] | 'count';
  readonly from: string;
  readonly where: Condition | null;
  readonly orderBy: readonly Order[];
  readonly limit: number | null;
  readonly offset: number;
};
