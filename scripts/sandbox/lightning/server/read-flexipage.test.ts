import path from 'node:path';
import { expect, test } from 'vitest';
import { findFlexipage } from './read-flexipage.ts';

const fixtures = path.join(import.meta.dirname, '../fixtures');
const shipped = path.join(
  import.meta.dirname,
  '../../../../salesforce-package/force-app/main/default',
);

test('a page has components in tabs and on the right; Salesforce’s own are the page’s', () => {
  const gallery = { name: 'gallery', properties: {} };
  expect(findFlexipage(fixtures, 'Opportunity')).toEqual({
    tabs: [{ label: 'Wide gallery', components: [gallery] }],
    sidebar: [gallery],
  });
});

test('an object without a page has none', () => {
  expect(findFlexipage(fixtures, 'Account')).toBeUndefined();
});

test.each([
  ['Opportunity', 'dealCard'],
  ['Account', 'accountCard'],
])('the sample page for %s places %s wide and narrow', (object, card) => {
  const page = findFlexipage(shipped, object);
  expect(page?.tabs.flatMap(({ components }) => components.map(({ name }) => name))).toEqual([
    card,
  ]);
  expect(page?.sidebar.map(({ name }) => name)).toEqual([card]);
});
