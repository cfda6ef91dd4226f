const { webcrypto } = require('node:crypto');

/** What every browser has and jsdom does not. */
Object.defineProperty(globalThis, 'crypto', { value: webcrypto });

/** jsdom reads no container queries, and would say so with a page of text for each component. */
const { error } = console;
console.error = (...said) => {
  if (!String(said[0]).includes('Could not parse CSS stylesheet')) error.apply(console, said);
};
