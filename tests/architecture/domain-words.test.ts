import { readdirSync } from 'node:fs';
import path from 'node:path';
import { allOperations } from '@alongside/shared/contracts/all-operations';
import { expect, test } from 'vitest';
import { importsOf } from './support/imports.ts';
import { HANDLERS, operationFiles } from './support/operations.ts';
import { readSource, ROOT } from './support/source-tree.ts';

/** The same word names a folder in contracts, rules and backend: a word leads to its code (architecture 1). */
const contracts = foldersOf('shared/src/contracts');
const rules = foldersOf('backend/src/rules');
const backend = foldersOf('backend/src');

/** Folders of the backend that are no domain word, and why. */
const NOT_A_WORD = [
  'rules', // the engine
  'pages', // the partners' door
  'crm', // the port and its adapters
  'messaging', // the port and its adapters
  'platform', // what every operation stands on
  'entrypoints', // what starts
  'command-line', // a door: its commands call operations
];

/** Words of the backend without an operation of their own, and why. */
const WITHOUT_CONTRACT = [
  'customer', // known by what others say of it; merging it comes with its own operation
  'deadlines', // the clock's door: calls protection-window.expire and others when their time comes
  'import', // a door: replays a sheet through other words' operations
];

/** Words of the engine that stand elsewhere in the backend. */
const RULES_ELSEWHERE = [
  'kernel', // instants, money, decisions: below all words
  'cases', // the decision corpus
  'claim', // stored with the customer, which it locks
  'customer-identity', // stored as customer
  'simulation', // asked by policy
  'test-data', // tables that tests read
];

function foldersOf(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => readdirSync(path.join(ROOT, folder, name)).length > 0);
}

function missing(
  words: readonly string[],
  there: readonly string[],
  excepted: readonly string[],
): readonly string[] {
  return words.filter((word) => !there.includes(word) && !excepted.includes(word));
}

test('every word of the contracts has its folder in the backend', () => {
  expect(missing(contracts, backend, []), 'add backend/src/<word>').toEqual([]);
});

test('every word of the engine has its folder in the backend, or its reason here', () => {
  expect(missing(rules, backend, RULES_ELSEWHERE), 'add backend/src/<word>').toEqual([]);
});

test('every word of the backend has its contracts, or its reason here', () => {
  const words = missing(backend, contracts, [...NOT_A_WORD, ...WITHOUT_CONTRACT]);
  expect(words, 'add shared/src/contracts/<word>, or say here why there is none').toEqual([]);
});

test('a word without a folder is noticed', () => {
  expect(missing(['deal', 'card'], ['card'], [])).toEqual(['deal']);
});

test('an operation is declared, handled and named in the same place', () => {
  const declared = importsOf(readSource('shared/src/contracts/all-operations.ts'))
    .map(({ target }) => target.replace('shared/src/contracts/', ''))
    .toSorted();
  const handled = [...operationFiles].map((file) => file.replace('backend/src/', '')).toSorted();
  expect(
    handled,
    `shared/src/contracts/<word>/<verb-noun>.ts is handled by backend/src/<word>/<verb-noun>.ts; ${HANDLERS} lists it`,
  ).toEqual(declared);
});

test("an operation's name begins with its word", () => {
  const strange = allOperations.map(({ name }) => name).filter((name) => !isNamedWell(name));
  expect(strange, 'write <word>.<verb-noun>, e.g. registration.submit').toEqual([]);
  expect(isNamedWell('submitRegistration')).toBe(false);
  expect(isNamedWell('deal.submit')).toBe(false);
});

function isNamedWell(name: string): boolean {
  const [word = '', verb = '', ...rest] = name.split('.');
  return contracts.includes(word) && /^[a-z]+(-[a-z]+)*$/.test(verb) && rest.length === 0;
}
