import { allOperations } from '@alongside/shared/contracts/all-operations';
import { registrationReceipt } from '@alongside/shared/contracts/registration/registration-receipt';
import { withdrawRegistration } from '@alongside/shared/contracts/registration/withdraw';
import { expect, test } from 'vitest';
import { newId } from '../ids.ts';
import { loadFastSerializers, plainSerialize } from './serialize-answer.ts';

const fast = await loadFastSerializers();

const receipt = registrationReceipt.parse({
  registrationId: newId('registration'),
  reviewStatus: 'withdrawn',
  protectionStatus: 'none',
  outcome: 'open',
  status: 'Withdrawn — "by you"\u2028',
  tone: 'neutral',
  submitted: { at: '2026-10-10T12:00:00.000Z', text: '10 Oct 2026' },
  missing: ['Country', ''],
});

test('both serializers say the same', () => {
  const written = fast(withdrawRegistration, receipt);
  expect(JSON.parse(written)).toEqual(JSON.parse(plainSerialize(withdrawRegistration, receipt)));
});

test('the fast one writes nothing that is not declared', () => {
  const leaky = { ...receipt, rival: 'Northwind' };
  expect(fast(withdrawRegistration, leaky)).not.toContain('Northwind');
});

test.each(allOperations.map((operation) => [operation.name, operation] as const))(
  '%s has a fast serializer',
  (_name, operation) => {
    // An empty answer lacks required fields, which is noticed only after compiling.
    expect(() => fast(operation, {})).not.toThrow(/schema|resolve|compile/i);
  },
);
