import { allOperations } from '@alongside/shared/contracts/all-operations';
import { expect, test } from 'vitest';
import { handlers } from './handlers.ts';
import type { OperationHandler } from './platform/operation-handler.ts';

/** Contracts whose use case is still to come. Shrinks; empty when the product is whole. */
const pending: readonly string[] = [
  'attribution.log-touch',
  'card.explain-decision',
  'card.get-deal',
  'certification.record',
  'collaboration.mark-read',
  'collaboration.post-message',
  'conflict.get',
  'conflict.settle',
  'crm-sync.record-deal-change',
  'installation.get-status',
  'installation.set-role',
  'partner.upsert',
  'partner.upsert-contact',
  'policy.define-product-line',
  'policy.get-rules-of-engagement',
  'policy.publish',
  'protection-window.extend',
  'protection-window.release',
  'protection-window.request-extension',
  'registration.add-evidence',
  'registration.answer-information-request',
  'registration.approve',
  'registration.complete',
  'registration.decline',
  'registration.get-mine',
  'registration.link-deal',
  'registration.list-mine',
  'registration.list-queue',
  'registration.preview-approval',
  'registration.request-information',
  'registration.submit',
  'registration.withdraw',
  'sharing.create-share-link',
  'sharing.revoke-share-link',
];

test('every contract has exactly one handler', () => {
  const handled = (handlers as readonly OperationHandler[]).map(({ operation }) => operation.name);
  expect([...handled, ...pending].toSorted()).toEqual(allOperations.map(({ name }) => name).toSorted());
});
