/** Stored with every decision; raised whenever the same facts could be decided otherwise, so that a replay can tell. */
export const engineVersion = '1.1.0';
