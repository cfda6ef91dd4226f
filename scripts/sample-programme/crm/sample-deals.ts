import { createHash } from 'node:crypto';
import type { Instant, Money } from '@alongside/shared/vocabulary/values';
import { createRandom } from '../generate/random.ts';
import { makeAmount } from '../generate/sample-amounts.ts';
import type { SampleProgramme } from '../generate/make-programme.ts';
import type { SampleCustomer } from '../generate/sample-customers.ts';
import type { SampleDays } from '../generate/sample-days.ts';
import type { SampleStage } from '../generate/sample-states.ts';
import { SANDBOX_USERS, type SandboxUser } from '../../sandbox/hubspot/people.ts';

/** A deal of the sample as the CRM will hold it. */
export interface SampleDeal {
  /** Tells it from every other; the name of its customer is in it. */
  readonly name: string;
  readonly customer: SampleCustomer;
  readonly amount: Money;
  readonly stageId: string;
  readonly closesAt: Instant;
  readonly owner: SandboxUser;
}

const OPEN_STAGES = [
  'appointmentscheduled',
  'qualifiedtobuy',
  'presentationscheduled',
  'decisionmakerboughtin',
  'contractsent',
] as const;
const CLOSED = { won: 'closedwon', lost: 'closedlost' } as const;
/** The sandbox portal has no dinars. */
const FOREIGN = 'KWD';
const SEED = 4_201;
const OWNERS = SANDBOX_USERS.filter(({ job }) => job === 'ae');

/** How many deals there are that no partner registered. */
const ALONE: readonly SampleStage[] = [
  ...Array.from({ length: 21 }, () => 'open' as const),
  ...Array.from({ length: 5 }, () => 'won' as const),
  ...Array.from({ length: 5 }, () => 'lost' as const),
];

/** Deals of registrations, and deals that have no partner: sixty in all. */
export function makeDeals({ registrations, others, days }: SampleProgramme): readonly SampleDeal[] {
  const random = createRandom(SEED);
  const deal = (customer: SampleCustomer, stage: SampleStage, amount: Money): SampleDeal =>
    makeDeal(days, customer, stage, amount);
  return [
    ...registrations.flatMap(({ customer, deal: stage, amount }) =>
      stage === undefined ? [] : [deal(customer, stage, amount)],
    ),
    ...ALONE.flatMap((stage, index) => {
      const customer = others[index];
      return customer ? [deal(customer, stage, makeAmount(customer.country, random))] : [];
    }),
  ];
}

/** Everything about a deal follows from its customer, so that it is found again another day. */
function makeDeal(
  days: SampleDays,
  customer: SampleCustomer,
  stage: SampleStage,
  amount: Money,
): SampleDeal {
  const seed = createHash('sha256').update(customer.name).digest().readUInt32LE();
  const random = createRandom(seed);
  return {
    name: `${customer.name}: ${random.pick(['platform', 'rollout', 'renewal of tools', 'pilot'])}`,
    customer,
    amount: amount.currency === FOREIGN ? { ...amount, currency: 'EUR' } : amount,
    stageId: stage === 'open' ? random.pick(OPEN_STAGES) : CLOSED[stage],
    closesAt: `${days.day(stage === 'open' ? random.between(10, 110) : -random.between(2, 12))}T12:00:00.000Z`,
    owner: random.pick(OWNERS),
  };
}
