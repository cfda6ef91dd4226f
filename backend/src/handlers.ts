/** Every operation's use case; one line an operation, in the order of `allOperations`. */
export const handlers = [] as const;
