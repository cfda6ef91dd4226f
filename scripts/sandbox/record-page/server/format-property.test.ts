import { expect, it } from 'vitest';
import { formatProperty } from './format-property.ts';

const reader = { locale: 'en-GB', timeZone: 'Europe/Berlin', currency: 'EUR' };
const options = [
  { value: 'core', label: 'Core' },
  { value: 'add_on', label: 'Add-on' },
];

it.each([
  ['datetime', 'closedate', '2027-01-07T23:00:00Z', '8 Jan 2027'],
  ['datetime', 'createdate', '2027-01-07T23:00:00Z', '8 Jan 2027, 00:00'],
  ['datetime', 'createdate', '1799362800000', '8 Jan 2027, 00:00'],
  ['datetime', 'closedate', 'soon', 'soon'],
  ['date', 'prm_protected_until', '2027-01-08', '8 Jan 2027'],
  ['number', 'amount', '84000', '€84,000'],
  ['number', 'prm_days', '1200', '1,200'],
  ['bool', 'prm_locked', 'true', 'Yes'],
  ['enumeration', 'prm_lines', 'core;add_on;new', 'Core, Add-on, new'],
  ['string', 'dealname', 'Contoso', 'Contoso'],
  ['string', 'dealname', null, ''],
])('a %s property %s of %j reads %j', (type, name, value, text) => {
  const property = { name, label: name, type, options: type === 'enumeration' ? options : [] };
  expect(formatProperty(property, value, reader)).toBe(text);
});
