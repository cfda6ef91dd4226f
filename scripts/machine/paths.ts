import path from 'node:path';

/** The checkout. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** What `npm start` keeps between runs: the database and the sandbox's state. Not in git. */
export const DATA_FOLDER = path.join(ROOT, '.alongside');

/** Bundles of pages, named by their content, so that none is made twice. May be thrown away. */
export const BUNDLES = path.join(ROOT, 'node_modules', '.cache', 'pages');
