import { allOperations } from '@alongside/shared/contracts/all-operations';
import { expect, test } from 'vitest';
import { handlers } from './handlers.ts';
import type { OperationHandler } from './platform/operation-handler.ts';

/** Contracts whose use case is still to come. Shrinks; empty when the product is whole. */
const pending: readonly string[] = [
  'crm-sync.record-deal-change',
  'installation.get-status',
  'installation.set-role',
];

test('every contract has exactly one handler', () => {
  const handled = (handlers as readonly OperationHandler[]).map(({ operation }) => operation.name);
  expect([...handled, ...pending].toSorted()).toEqual(
    allOperations.map(({ name }) => name).toSorted(),
  );
});
