import type { RegistrationField } from '@alongside/shared/vocabulary/policy-knobs';
import { expect, test } from 'vitest';
import { buildOnBehalfForm, type OnBehalfFormFacts } from './build-on-behalf-form.ts';

const facts: OnBehalfFormFacts = {
  customerName: 'Contoso GmbH',
  country: 'DE',
  registrants: [{ value: 'pco_00000000000000000000000001', label: 'Northwind · Priya Patel' }],
  moreRegistrants: false,
  amountText: '84000.00',
  currency: 'EUR',
  expectedCloseOn: '2026-12-20',
  productLines: [{ value: 'core', label: 'Core' }],
  countries: [{ value: 'DE', label: 'Germany' }],
  requiredAtStart: ['company_or_website', 'contact', 'estimated_amount', 'expected_close_date'],
};

function fieldsOf(more: Partial<OnBehalfFormFacts>) {
  return buildOnBehalfForm({ ...facts, ...more }).fields;
}

const namesOf = (fields: ReturnType<typeof fieldsOf>) => fields.map(({ name }) => name);
const requiredOf = (fields: ReturnType<typeof fieldsOf>) =>
  namesOf(fields.filter(({ required }) => required));

const always = ['partnerContactId', 'contactName', 'estimatedAmount', 'expectedCloseOn'];

test('it is filled with what the deal says, and asks only for what starts the clock', () => {
  const values = fieldsOf({}).map(({ name, value }) => [name, value]);
  expect(Object.fromEntries(values)).toEqual({
    partnerContactId: undefined,
    contactName: undefined,
    estimatedAmount: '84000.00',
    expectedCloseOn: '2026-12-20',
    productLines: undefined,
    country: 'DE',
  });
  expect(requiredOf(fieldsOf({}))).toEqual(always);
});

test.each<[RegistrationField, string[]]>([
  ['product_lines', ['productLines']],
  ['country', ['country']],
  ['need', ['need']],
  ['proof_of_engagement', ['proof.kind', 'proof.happenedOn', 'proof.summary']],
])('a programme that asks for %s at once has it asked here', (field, names) => {
  const requiredAtStart = [...facts.requiredAtStart, field];
  expect(requiredOf(fieldsOf({ requiredAtStart }))).toEqual([...always, ...names]);
});

test('what the deal does not say is left to write', () => {
  const unknown = { amountText: '', expectedCloseOn: null, country: null };
  const values = fieldsOf(unknown).flatMap(({ value }) => value ?? []);
  expect(values).toEqual(['', '', '']);
});

test('without product lines there is none to choose', () => {
  expect(namesOf(fieldsOf({ productLines: [] }))).not.toContain('productLines');
});

test('a list that ends before the last says so', () => {
  const [people] = fieldsOf({ moreRegistrants: true });
  expect(people?.help).toBe('The first 1 are listed.');
});
