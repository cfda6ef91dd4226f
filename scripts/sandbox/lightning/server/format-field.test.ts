import { expect, test } from 'vitest';
import { makeField } from '../../salesforce/schema/field.ts';
import type { FieldType, FieldValue } from '../../salesforce/schema/field.ts';
import { formatField } from './format-field.ts';

const reader = { locale: 'en-GB', timeZone: 'Europe/Berlin', currency: 'EUR' };

test.each<[FieldType, FieldValue, string]>([
  ['string', 'Contoso', 'Contoso'],
  ['string', null, ''],
  ['string', '', ''],
  ['boolean', false, 'No'],
  ['boolean', true, 'Yes'],
  ['currency', 84_000, '€84,000.00'],
  ['percent', 10, '10%'],
  ['double', 1234.5, '1,234.5'],
  ['int', 0, '0'],
  ['date', '2026-12-31', '31 Dec 2026'],
  // The day is the reader's: it is past midnight in Berlin.
  ['datetime', '2026-12-31T23:30:00.000+0000', '1 Jan 2027, 00:30'],
])('a %s of %s is read as "%s"', (type, value, text) => {
  expect(formatField(makeField('Field', type), value, reader)).toBe(text);
});

test('a choice is read by its label, and one that is no longer offered as it is', () => {
  const picklistValues = [{ value: 'active', label: 'Protected' }];
  const field = makeField('Status', 'picklist', { picklistValues });
  expect(formatField(field, 'active', reader)).toBe('Protected');
  expect(formatField(field, 'gone', reader)).toBe('gone');
});
