import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { defaultPolicy } from '../rules/policy/default-policy.ts';
import { policySchema } from './policy-schema.ts';

const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(policySchema());

test('the default rules have the shape that editors are told', () => {
  expect(validate(defaultPolicy), JSON.stringify(validate.errors)).toBe(true);
});

test.each([
  ['an unknown key', { windows: {} }],
  ['a value out of bounds', { window: { ...defaultPolicy.window, days: 0 } }],
  ['a length that is no length', { contestWindow: '4 hours' }],
  ['an unknown tier', { overrides: [{ id: 'x', when: { tier: ['diamond'] }, set: {} }] }],
])('%s does not have it', (_, over) => {
  expect(validate({ ...defaultPolicy, ...over })).toBe(false);
});

test('it says what each knob means', () => {
  const text = JSON.stringify(policySchema());
  expect(text).toContain('how long a lead keeps its first instant for an upgrade');
  expect(text).toContain('1 is Monday');
});
