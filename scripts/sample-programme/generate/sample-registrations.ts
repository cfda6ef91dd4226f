import type { Instant, LocalDate, Money } from '@alongside/shared/vocabulary/values';
import type { Random } from './random.ts';
import { makeAmount } from './sample-amounts.ts';
import type { SampleCustomer } from './sample-customers.ts';
import type { SampleDays } from './sample-days.ts';
import type { SamplePerson } from './sample-people.ts';
import { sampleProductLines } from './sample-product-lines.ts';
import { type SampleStage, type SampleState, sampleStates } from './sample-states.ts';

/** A registration of the sample with its history. */
export interface SampleRegistration {
  readonly reference: string;
  readonly state: SampleState;
  readonly person: SamplePerson;
  readonly customer: SampleCustomer;
  readonly amount: Money;
  readonly productLine: string;
  readonly expectedCloseOn: LocalDate;
  readonly proof: {
    readonly kind: string;
    readonly happenedOn: LocalDate;
    readonly summary: string;
  };
  readonly submittedAt: Instant;
  readonly decidedAt: Instant | undefined;
  readonly extension: { readonly at: Instant; readonly days: number } | undefined;
  readonly releasedAt: Instant | undefined;
  /** How its deal in the CRM stands; undefined without a deal. */
  readonly deal: SampleStage | undefined;
}

type Unnumbered = Omit<SampleRegistration, 'reference'>;

/** What every reference of the sample begins with. */
export const REFERENCE = 'S-';

/** What a sample is made of; every choice comes from the same source of chance. */
export interface SampleSource {
  readonly random: Random;
  readonly days: SampleDays;
  readonly people: readonly SamplePerson[];
  readonly customers: readonly SampleCustomer[];
}

const PROOF = [
  ['meeting', 'First meeting at their office'],
  ['call', 'Call with the head of IT'],
  ['proposal', 'Proposal sent and discussed'],
  ['email', 'They asked for a quote by mail'],
  ['nda', 'Mutual NDA signed'],
] as const;

/** All registrations, the oldest first, as the importer wants them. */
export function makeRegistrations(source: SampleSource): readonly SampleRegistration[] {
  let next = 0;
  const made = sampleStates.flatMap((state) =>
    Array.from({ length: state.count }, (_, index) => {
      const customer = source.customers[next];
      if (customer === undefined) throw new RangeError('There are too few customers.');
      next += 1;
      return makeOne(source, state, customer, index);
    }).flatMap((one) => (state.rival ? [one, makeRival(source, one)] : [one])),
  );
  const numbered = made.map((one, index) => ({
    ...one,
    reference: `${REFERENCE}${String(index + 1).padStart(4, '0')}`,
  }));
  return numbered.toSorted((a, b) => (a.submittedAt < b.submittedAt ? -1 : 1));
}

function makeOne(
  source: SampleSource,
  state: SampleState,
  customer: SampleCustomer,
  index: number,
): Unnumbered {
  const { random, days } = source;
  const submittedAt = days.ago(random.between(...state.submitted));
  const decided = state.decidedAfter && random.between(...state.decidedAfter);
  const decidedAt = decided === undefined ? undefined : days.after(submittedAt, decided);
  const [kind, summary] = random.pick(PROOF);
  const [deals, stage] = state.deals ?? [0, 'open'];
  return {
    state,
    person: choosePerson(source, state, customer.country),
    customer,
    amount: makeAmount(customer.country, random),
    productLine: random.pick(sampleProductLines).code,
    expectedCloseOn: days.day(random.between(15, 120)),
    proof: { kind, summary, happenedOn: days.dayBefore(submittedAt, random.between(2, 25)) },
    submittedAt,
    decidedAt,
    extension:
      state.extended && decidedAt !== undefined
        ? { at: days.after(decidedAt, 78), days: random.pick([30, 45, 60]) }
        : undefined,
    releasedAt:
      state.release && decidedAt !== undefined
        ? days.after(decidedAt, random.between(10, 30))
        : undefined,
    deal: index < deals ? stage : undefined,
  };
}

/** Another partner's registration of the same customer and product, later and undecided. */
function makeRival(source: SampleSource, first: Unnumbered): Unnumbered {
  const { random, days } = source;
  const state: SampleState = { name: 'rival', count: 1, submitted: [0, 1] };
  const others = { ...source, people: source.people.filter((one) => !isSamePartner(one, first)) };
  return {
    ...first,
    state,
    person: choosePerson(others, state, first.customer.country),
    amount: makeAmount(first.customer.country, random),
    submittedAt: days.ago(random.between(0, 1)),
    decidedAt: undefined,
    deal: undefined,
  };
}

function isSamePartner({ partner }: SamplePerson, { person }: Unnumbered): boolean {
  return partner === person.partner;
}

/** Somebody whose partner may sell there; an exception is for a partner that is suspended. */
function choosePerson(
  { people, random }: Pick<SampleSource, 'people' | 'random'>,
  state: SampleState,
  country: string,
): SamplePerson {
  const status = state.exception ? 'suspended' : 'active';
  const allowed = people.filter(
    ({ partner }) =>
      partner.status === status &&
      (partner.territories.length === 0 || partner.territories.includes(country)),
  );
  return random.pick(allowed);
}
