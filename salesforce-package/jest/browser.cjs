const { webcrypto } = require('node:crypto');

/** What every browser has and jsdom does not. */
Object.defineProperty(globalThis, 'crypto', { value: webcrypto });
