import type { DealSnapshot } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { findStage } from '../../sandbox/hubspot/pipelines/deal-pipelines.ts';
import type { SampleDeal } from './sample-deals.ts';

/** Ids that the CRM gave to a deal and its company. */
export interface DealIds {
  readonly dealId: string;
  readonly companyId: string;
}

const LATE = 0.8;
const FIRST_STAGE = 'appointmentscheduled';

/** How a deal stood when it began: open, in the first stage. */
export function describeNewDeal(deal: SampleDeal, ids: DealIds, createdAt: Instant): DealSnapshot {
  return describeDeal({ ...deal, stageId: FIRST_STAGE }, ids, createdAt);
}

/** A deal as the adapter would read it, without a hundred requests to a portal that limits them. */
export function describeDeal(
  { name, customer, amount, stageId, closesAt, owner }: SampleDeal,
  { dealId, companyId }: DealIds,
  createdAt: Instant,
): DealSnapshot {
  const stage = findStage(stageId);
  const closed = stage?.metadata.isClosed === 'true';
  const probability = Number(stage?.metadata.probability ?? 0);
  const open = probability >= LATE ? 'late' : 'early';
  const ended = probability > 0 ? 'won' : 'lost';
  return {
    recordId: dealId,
    name,
    ...amount,
    stage: stage?.label ?? stageId,
    stageClass: closed ? ended : open,
    expectedCloseOn: closesAt.slice(0, 10),
    ownerUserId: String(owner.userId),
    createdAt,
    closedAt: closed ? closesAt : null,
    company: {
      recordId: companyId,
      name: customer.name,
      domain: customer.website,
      country: customer.country,
    },
    deleted: false,
  };
}
