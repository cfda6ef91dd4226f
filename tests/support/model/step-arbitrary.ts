import fc from 'fast-check';
import type { Step } from './steps.ts';

const aboutOneKinds = [
  'decline',
  'ask',
  'answer',
  'withdraw',
  'confirm',
  'request_extension',
  'extend',
  'release',
  'keep',
  'lapse',
  'restore',
] as const;

const asked = (partner: number, customer: number, line: 'core' | 'add-on' | null): Step => ({
  kind: 'submit',
  partner,
  customer,
  product: line,
  country: 'DE',
  proof: true,
  teaming: false,
  onBehalf: false,
});

/** How every story begins: three partners against one another, and two who leave each other room. */
export const opening: readonly Step[] = [
  asked(0, 0, 'core'),
  asked(1, 0, 'core'),
  asked(2, 0, null),
  asked(0, 1, 'core'),
  asked(1, 1, 'add-on'),
];

const some = fc.nat({ max: 19 });
const product = fc.constantFrom('core' as const, 'add-on' as const);
const country = fc.constantFrom('DE' as const, 'FR' as const);

const submit = fc.record({
  kind: fc.constant('submit' as const),
  partner: fc.nat({ max: 2 }),
  customer: fc.nat({ max: 1 }),
  product: fc.option(product, { freq: 7 }),
  country: fc.option(country, { freq: 7 }),
  proof: fc.nat({ max: 5 }).map((number) => number > 0),
  teaming: fc.nat({ max: 7 }).map((number) => number === 0),
  onBehalf: fc.boolean(),
});

const aboutOne = fc.record({
  kind: fc.constantFrom(...aboutOneKinds),
  registration: some,
});

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: submit },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('complete' as const),
      registration: some,
      product: fc.option(product, { freq: 1 }),
      country: fc.option(country, { freq: 1 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      registration: some,
      product: fc.option(product, { freq: 1 }),
      country: fc.option(country, { freq: 1 }),
      amountMinor: fc.constantFrom(8_400_000, 9_000_000, 90_000_000),
    }),
  },
  {
    weight: 9,
    arbitrary: fc.record({
      kind: fc.constant('approve' as const),
      registration: some,
      withDeal: fc.boolean(),
      exception: fc.boolean(),
    }),
  },
  { weight: 12, arbitrary: aboutOne },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('settle' as const),
      conflict: some,
      side: some,
      override: fc.boolean(),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('deal' as const),
      deal: fc.nat({ max: 1 }),
      stageClass: fc.constantFrom(
        'early' as const,
        'late' as const,
        'won' as const,
        'lost' as const,
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('merge' as const), kept: fc.nat({ max: 1 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      hours: fc.oneof(fc.nat({ max: 12 }), fc.integer({ min: 24, max: 2400 })),
    }),
  },
);

export const stepsArbitrary: fc.Arbitrary<Step[]> = fc.array(step, {
  minLength: 25,
  maxLength: 40,
  size: 'max',
});
