import { expect, test } from 'vitest';
import { registrationOf } from '../test-data/card/load-card-cases.ts';
import { buildEditForm, type EditFormFacts } from './build-edit-form.ts';

function formOf(registration: EditFormFacts['registration'], more: Partial<EditFormFacts> = {}) {
  return buildEditForm({
    registration,
    customerName: 'Contoso GmbH',
    productLineCodes: ['core', 'add-on'],
    country: 'DE',
    amountText: '84000.00',
    currency: 'EUR',
    expectedCloseOn: '2026-12-20',
    productLines: [
      { value: 'core', label: 'Core' },
      { value: 'add-on', label: 'Add-on' },
    ],
    countries: [{ value: 'DE', label: 'Germany' }],
    partners: [{ value: registration.partner.partnerId, label: registration.partner.name }],
    ...more,
  });
}

const valuesOf = ({ fields }: ReturnType<typeof formOf>) =>
  Object.fromEntries(fields.map(({ name, value }) => [name, value]));

test('the form is filled with what stands, and has no customer', () => {
  const registration = registrationOf('protected');
  expect(valuesOf(formOf(registration))).toEqual({
    productLines: 'core,add-on',
    country: 'DE',
    partnerId: registration.partner.partnerId,
    estimatedAmount: '84000.00',
    expectedCloseOn: '2026-12-20',
  });
});

test.each([
  [
    'protected',
    'Another product, country or partner is looked at again; protection stands meanwhile.',
  ],
  ['waiting', 'Whoever decides reads it as it is changed.'],
  ['ended', 'Its protection is over, so partner, products and country stay as they are.'],
])('of what is %s it says first what a change does', (state, sentence) => {
  expect(formOf(registrationOf(state)).consequences[0]).toBe(sentence);
});

test('after protection only amount and expected close are offered', () => {
  expect(Object.keys(valuesOf(formOf(registrationOf('ended'))))).toEqual([
    'estimatedAmount',
    'expectedCloseOn',
  ]);
});

test('what was never said need not be said now', () => {
  const { fields } = formOf(registrationOf('waiting'), { productLineCodes: [], country: null });
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  expect(required).toEqual(['partnerId', 'estimatedAmount', 'expectedCloseOn']);
});
