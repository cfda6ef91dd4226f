import { encodeId } from '@alongside/backend/platform/ids';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { declineRegistration } from '@alongside/shared/contracts/registration/decline';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import type { Actor } from '@alongside/shared/vocabulary/actor';
import { TENANT_ID } from '../card/seed-tenant.ts';
import type { BenchProduct } from './open-product.ts';

export const PARTNERS = 10;
const TEMPLATES = 100;

/** The uuid of a row as `seedTenant` numbers it. */
const rowId = (kind: number, number: number): string =>
  `${kind.toString(16).padStart(8, '0')}-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
const tenantId = encodeId('tenant', TENANT_ID);
const manager: Actor = {
  kind: 'crm_user',
  tenantId,
  installationId: encodeId('installation', rowId(2, 1)),
  crmUserId: encodeId('crmUser', rowId(3, 1)),
  role: 'manager',
};

/** The actor of the bench: whoever runs the command line. */
export const operator: Actor = { kind: 'system', tenantId, origin: 'operator' };

/**
 * Has the product decide a hundred registrations, all different: half are approved, a quarter
 * declined, a quarter wait. What it stores is what every other row is a copy of.
 */
export async function decideTemplates({ dispatch, now }: BenchProduct): Promise<void> {
  let calls = 0;
  const next = () => {
    calls += 1;
    return { key: `bench-key-${calls}`, meta: { requestId: `bench-${calls}` } };
  };
  for (let number = 0; number < TEMPLATES; number += 1) {
    const { key, meta } = next();
    const input = { ...registrationOf(number, now), idempotencyKey: key };
    const { registrationId } = await dispatch(submitRegistration, partnerOf(number), input, meta);
    const decision = next();
    const about = { registrationId, idempotencyKey: decision.key };
    if (number % 4 < 2) await dispatch(approveRegistration, manager, about, decision.meta);
    if (number % 4 === 2) {
      const declined = { ...about, reason: 'insufficient_proof' } as const;
      await dispatch(declineRegistration, manager, declined, decision.meta);
    }
  }
}

function partnerOf(number: number): Actor {
  const partner = 1 + (number % PARTNERS);
  return {
    kind: 'partner_contact',
    tenantId,
    partnerId: encodeId('partner', rowId(5, partner)),
    // Contact n stands at partner 1 + n % PARTNERS.
    partnerContactId: encodeId('partnerContact', rowId(6, (number % PARTNERS) + PARTNERS)),
    shareLinkId: encodeId('shareLink', rowId(20, 1)),
  };
}

function registrationOf(number: number, now: string) {
  const day = (days: number): string =>
    new Date(Date.parse(now) + days * 86_400_000).toISOString().slice(0, 10);
  return {
    companyName: `Customer ${number} GmbH`,
    website: `customer-${number}.example`,
    contactName: 'Kim Customer',
    estimatedAmountMinor: 100_000 * (1 + (number % 40)),
    currency: 'EUR',
    expectedCloseOn: day(60),
    productLines: [`line-${1 + (number % 4)}`],
    country: 'DE',
    evidence: [
      { kind: 'meeting', happenedOn: day(-5 - (number % 80)), summary: 'First meeting' },
    ] as const,
  };
}
