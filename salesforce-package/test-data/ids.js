/** Ids as the backend writes them, told apart by their last character. */
export const idOf = (prefix, last) => `${prefix}_01jd3x0000e00800000000000${last}`;
