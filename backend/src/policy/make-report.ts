import type { SimulationReport } from '@alongside/shared/vocabulary/simulation-report';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { encodeId, encodeIdOrNull } from '../platform/ids.ts';
import { withinLimit } from '../rules/simulation/within-limit.ts';
import type { ExplainedFlip } from '../rules/simulation/create-simulation.ts';
import type { Tally } from '../rules/simulation/tally.ts';
import type { DraftResult } from './simulate-draft.ts';

/** The result of a simulation with the names people know. */
export function makeReport(
  { decisions, credit }: DraftResult,
  names: ReadonlyMap<Id<'partner'>, string>,
  limit: string | null,
): SimulationReport {
  const nameOf = (id: Id<'partner'>): string => names.get(id) ?? id;
  const nameOfUuid = (uuid: string): string => nameOf(encodeId('partner', uuid));
  const flips = decisions.total.flips + credit.flips;
  const of = decisions.decisions + credit.deals;
  return {
    decisions: decisions.decisions,
    registrations: decisions.registrations,
    skipped: decisions.skipped,
    engineChanges: decisions.engineChanges,
    total: copy(decisions.total),
    byPartner: decisions.byPartner.map(([id, one]) => ({ partner: nameOfUuid(id), ...copy(one) })),
    byTier: decisions.byTier.map(([tier, one]) => ({ tier, ...copy(one) })),
    byRule: decisions.byRule.map(([rule, one]) => ({ rule, ...copy(one) })),
    byPart: decisions.byPart.map(([part, one]) => ({ part, ...copy(one) })),
    credit: {
      ...credit,
      byCurrency: [...credit.byCurrency],
      byPartner: credit.byPartner.map(({ partnerId, ...moved }) => ({
        partner: nameOf(partnerId),
        ...moved,
      })),
    },
    flips,
    of,
    limit,
    withinLimit: withinLimit(flips, of, limit),
    examples: decisions.examples.map((flip) => toExample(flip, nameOfUuid)),
  };
}

function copy({ flips, kinds, days }: Tally): SimulationReport['total'] {
  return { flips, kinds: { ...kinds }, days };
}

function toExample(
  { stored, kinds, before, after, days, rules, parts }: ExplainedFlip,
  nameOf: (id: string) => string,
): SimulationReport['examples'][number] {
  return {
    decisionId: encodeId('decision', stored.decisionId),
    decision: stored.kind,
    takenAt: stored.takenAt,
    registrationId: encodeIdOrNull('registration', stored.registrationId),
    partner: stored.partner && nameOf(stored.partner.partnerId),
    kinds: [...kinds],
    before,
    after,
    days,
    rules: [...rules],
    parts: [...parts],
  };
}
