import { allOperations } from '@alongside/shared/contracts/all-operations';
import { expect, test } from 'vitest';
import { handlers } from './handlers.ts';
import type { OperationHandler } from './platform/operation-handler.ts';

test('every contract has exactly one handler', () => {
  const handled = (handlers as readonly OperationHandler[]).map(({ operation }) => operation.name);
  expect(handled.toSorted()).toEqual(allOperations.map(({ name }) => name).toSorted());
});
