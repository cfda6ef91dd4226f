import { allOperations } from '@alongside/shared/contracts/all-operations';
import { registrationReceipt } from '@alongside/shared/contracts/registration/registration-receipt';
import { withdrawRegistration } from '@alongside/shared/contracts/registration/withdraw';
import { expect, test } from 'vitest';
import { newId } from '../ids.ts';
import { createSerializers } from './compile-serializer.ts';

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
  const [fast, plain] = [createSerializers(true), createSerializers(false)];
  const written = fast(withdrawRegistration, receipt);
  expect(JSON.parse(written)).toEqual(JSON.parse(plain(withdrawRegistration, receipt)));
});

test('the fast one writes nothing that is not declared', () => {
  const leaky = { ...receipt, rival: 'Northwind' };
  expect(createSerializers(true)(withdrawRegistration, leaky)).not.toContain('Northwind');
});

test.each(allOperations.map((operation) => [operation.name, operation] as const))(
  '%s has a fast serializer',
  (_name, operation) => {
    // An empty answer lacks required fields, which is noticed only after compiling.
    expect(() => createSerializers(true)(operation, {})).not.toThrow(/schema|resolve|compile/i);
  },
);
