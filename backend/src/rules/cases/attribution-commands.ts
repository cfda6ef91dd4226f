import type { Money } from '@alongside/shared/vocabulary/values';
import { allocateExactly } from '../attribution/allocate-exactly.ts';
import { attributeDeal } from '../attribution/attribute-deal.ts';
import type { AttributionFacts, SourcedTestFacts } from '../attribution/facts.ts';
import { creditByModel } from '../attribution/models/credit-by-model.ts';
import type { ModelFacts } from '../attribution/models/model-facts.ts';
import type { ModelChoice, ModelName } from '../attribution/models/model-settings.ts';
import { decideRole } from '../attribution/sourced-test.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { answered, type CaseCommands } from './case-command.ts';
import {
  ordinaryDeal,
  ordinaryModelFacts,
  ordinaryModelRole,
  ordinaryPartner,
  ordinaryRole,
  ordinaryTouch,
} from './ordinary/attribution-facts.ts';
import {
  allocationSchema,
  dealSchema,
  modelSchema,
  roleSchema,
} from './schemas/attribution-schema.ts';
import { creditCommand, plainCommand } from './schemas/command-schemas.ts';

interface Allocation {
  readonly amountMinor: number;
  readonly weights: Readonly<Record<string, number>>;
}

export const attributionCommands: CaseCommands = {
  decide_role: {
    word: 'attribution',
    facts: roleSchema,
    command: plainCommand('decide_role'),
    ordinary: ordinaryRole,
    each: { touches: ordinaryTouch },
    run: (
      facts: SourcedTestFacts,
      _: unknown,
      { version, document }: CompiledPolicy,
      now: string,
    ) => {
      const { influencedRequiresTouches, lookbackDays, sourcedRequires } = document.attribution;
      const knobs = { version, lookbackDays, influencedRequiresTouches, sourcedRequires };
      return decideRole(facts, knobs, now);
    },
  },
  attribute: {
    word: 'attribution',
    facts: dealSchema,
    command: plainCommand('attribute'),
    ordinary: ordinaryDeal,
    each: { touches: ordinaryTouch, partners: ordinaryPartner },
    run: (
      facts: AttributionFacts,
      _: unknown,
      { version, document, calendar }: CompiledPolicy,
      now: string,
    ) =>
      attributeDeal(
        facts,
        { version, attribution: document.attribution, zone: calendar.zone },
        now,
      ),
  },
  /** What one model, named in the command with its settings, gives to whom. */
  credit: {
    word: 'attribution',
    facts: modelSchema,
    command: creditCommand,
    ordinary: ordinaryModelFacts,
    each: { touches: ordinaryTouch, roles: ordinaryModelRole },
    run: (
      { amount, ...facts }: ModelFacts & { amount: Money | null },
      { model, settings }: ModelChoice<ModelName>,
      { calendar }: CompiledPolicy,
      now: string,
    ) => answered(creditByModel(facts, { model, settings }, amount, calendar.zone), now),
  },
  allocate: {
    word: 'attribution',
    facts: allocationSchema,
    command: plainCommand('allocate'),
    ordinary: { amountMinor: 10_000, weights: {} },
    run: ({ amountMinor, weights }: Allocation, _: unknown, __: CompiledPolicy, now: string) => {
      const payees = Object.entries(weights).map(([key, weight]) => ({
        key,
        weight: BigInt(weight),
      }));
      const parts = [...allocateExactly(BigInt(amountMinor), payees)];
      return answered(Object.fromEntries(parts.map(([key, part]) => [key, Number(part)])), now);
    },
  },
};
