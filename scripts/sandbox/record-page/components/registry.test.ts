import * as extensions from '@hubspot/ui-extensions';
import * as pages from '@hubspot/ui-extensions/pages';
import * as home from '@hubspot/ui-extensions/pages/home';
import { expect, it } from 'vitest';
import { registry } from './registry.ts';

/** Routes are read in the worker, and the rest are classes of plain values. */
const notOnTheWire = new Set([
  'PageRoutes',
  'ExtensionEvent',
  'FormSubmitExtensionEvent',
  'RemoteEvent',
  'ServerlessExecutionStatus',
]);

const componentNames = Object.keys({ ...extensions, ...pages, ...home }).filter(
  (name) => /^[A-Z]/.test(name) && !notOnTheWire.has(name),
);

it('has a component for each that a card can import', () => {
  expect(componentNames.length).toBeGreaterThan(70);
  expect(componentNames.filter((name) => !(name in registry))).toEqual([]);
});
