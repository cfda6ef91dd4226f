import { encodeId } from '../platform/ids.ts';
import { gatherPartners } from '../rules/attribution/gather-partners.ts';
import { toMilliseconds, fromMilliseconds } from '../rules/kernel/instant.ts';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';
import type { WonDeal } from '../rules/simulation/credit-moved.ts';
import type { WonDealRow } from './won-deals-store.ts';

/** A won deal as the engine credits it; the earliest approved registration is asked about overrides. */
export function toWonDeal(row: WonDealRow, base: CompiledPolicy): WonDeal {
  const touches = row.touches.map((touch) => ({
    touchId: encodeId('touch', touch.id),
    partnerId: encodeId('partner', touch.partnerId),
    kind: touch.kind,
    happenedAt: `${touch.day}T12:00:00.000Z`,
    qualifying: touch.logged,
  }));
  const [primary] = row.registrations;
  const { amount_minor: amountMinor, currency } = row;
  return {
    base,
    wonAt: row.won_at,
    context:
      primary === undefined ? null : { ...primary, partnerType: primary.type, segment: null },
    facts: {
      dealId: encodeId('deal', row.id),
      amount: amountMinor === null ? null : { amountMinor, currency },
      dealCreatedAt: row.created_in_crm_at,
      lockedAt: row.won_at,
      ...gatherPartners(row.registrations.map(toRegistration), touches),
      touches,
      agreedParts: [],
    },
  };
}

function toRegistration(one: WonDealRow['registrations'][number]) {
  return {
    registrationId: encodeId('registration', one.id),
    partner: { partnerId: encodeId('partner', one.partnerId), type: one.type },
    reviewStatus: 'approved' as const,
    attributionRole: one.role,
    submittedAt: fromMilliseconds(toMilliseconds(one.submittedAt)),
  };
}
