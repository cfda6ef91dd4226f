/** Ids as the backend writes them, told apart by their last character. */
export declare const idOf: (prefix: string, last: string) => string;
