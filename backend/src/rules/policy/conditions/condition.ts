/** What a fact can be: a plain value, or a list of plain values. Null and absent both mean "not known". */
export type ConditionValue = string | number | boolean;
export type ConditionFact = ConditionValue | readonly string[] | null | undefined;

/** Facts by name. */
export type ConditionFacts = Readonly<Record<string, ConditionFact>>;

/** A question about one fact. */
export type Comparison =
  | { readonly fact: string; readonly op: 'eq' | 'ne'; readonly value: ConditionValue }
  | { readonly fact: string; readonly op: 'lt' | 'le' | 'ge'; readonly value: number }
  /** The fact is among the listed values. */
  | { readonly fact: string; readonly op: 'isin'; readonly value: readonly ConditionValue[] }
  /** The fact, a list, shares a value with the listed ones. */
  | { readonly fact: string; readonly op: 'meets'; readonly value: readonly string[] }
  /** The fact is not in the list that the fact named in `value` holds. */
  | { readonly fact: string; readonly op: 'notInFact'; readonly value: string };

/** A condition of a policy as data: what overrides, eligibility and routing ask before they apply. */
export type Condition =
  | Comparison
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };
