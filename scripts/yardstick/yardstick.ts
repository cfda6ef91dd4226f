/** What a yardstick found, by the names that its contract gives the numbers. */
export type Figures = Readonly<Record<string, number>>;

/**
 * Holds the product's own code against data whose right answers are known.
 * It throws a `PlainError` when the path cannot be read or is not in the data's format.
 */
export type Yardstick = (path: string) => Promise<Figures>;
