import { recordDealChange } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import type { World } from './model-world.ts';
import type { StepOf } from './steps.ts';

/** A deal changes in the CRM. */
export async function changeDeal({ programme, deals }: World, step: StepOf<'deal'>): Promise<void> {
  const { system, manager, clock } = programme;
  const over = step.stageClass === 'won' || step.stageClass === 'lost';
  const name = `Customer ${step.deal} GmbH`;
  const domain = `customer${step.deal}.example`;
  const { dealId } = await programme.call(recordDealChange, system, {
    installationId: manager.installationId,
    deal: {
      recordId: `deal-${step.deal}`,
      name: `Deal ${step.deal}`,
      amountMinor: 1_000_00,
      currency: 'EUR',
      stage: step.stageClass,
      stageClass: step.stageClass,
      expectedCloseOn: null,
      ownerUserId: null,
      createdAt: '2026-10-12T07:00:00.000Z',
      closedAt: over ? clock.now() : null,
      company: { recordId: `company-${step.deal}`, name, domain, country: 'DE' },
      deleted: false,
    },
  });
  deals.set(step.deal, dealId);
}
