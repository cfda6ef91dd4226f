import type { Id } from '@alongside/shared/vocabulary/ids';
import { idPrefixes } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';

import { ProductError } from '../platform/errors.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { lockDealRecord } from './deal-store.ts';
import type { RegistrationRecord } from './registration-record.ts';

/** What an approval does in the CRM (domain 3.9). */
export type DealChoice =
  | { readonly kind: 'none' }
  | { readonly kind: 'create' }
  | { readonly kind: 'link'; readonly dealId: Id<'deal'>; readonly createdInCrmAt: Instant };

/**
 * Reads the value of the preview's field: `none`, `create` or the id of a deal of the same customer,
 * which is locked. A registration that has its deal keeps it while the CRM does.
 */
export async function chooseDeal(
  context: OperationContext,
  record: RegistrationRecord,
  value: string,
): Promise<DealChoice> {
  const own = record.dealId === null ? undefined : await lockDealRecord(context.tx, record.dealId);
  if (own !== undefined) return linkTo(context, record, own.dealId);
  if (value === 'none' || value === 'create') return { kind: value };
  return linkTo(context, record, value);
}

async function linkTo(
  context: OperationContext,
  record: RegistrationRecord,
  value: string,
): Promise<DealChoice> {
  const deal = isDealId(value) ? await lockDealRecord(context.tx, value) : undefined;
  if (deal === undefined) throw new ProductError('not_found', { what: 'deal', value });
  if (deal.customerId !== null && deal.customerId !== record.customerId) {
    throw new ProductError('action_not_possible', {
      why: `The deal "${deal.name}" belongs to another customer than the registration. Choose a deal of ${record.companyName}.`,
    });
  }
  return { kind: 'link', dealId: deal.dealId, createdInCrmAt: deal.createdInCrmAt };
}

function isDealId(value: string): value is Id<'deal'> {
  return new RegExp(`^${idPrefixes.deal}_[0-7][0-9a-hjkmnp-tv-z]{25}$`).test(value);
}
