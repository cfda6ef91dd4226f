import type { ConditionFacts } from '@alongside/backend/rules/policy/conditions/condition';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createJsonRulesEngine } from './json-rules-engine.ts';
import { plainIfs } from './plain-ifs.ts';
import { createProductEngine } from './product-engine.ts';
import { readRules13 } from './rules-13.ts';

const COUNT = 10_000;
const regions = ['NA', 'EMEA', 'APAC', 'LATAM'];
const often = fc.constantFrom(true, true, true, false);
const seldom = fc.constantFrom(true, false, false, false);

/** Both sides of every limit that the policy names, and the limit itself, more often than what lies far off. */
function around(...limits: readonly number[]): fc.Arbitrary<number> {
  const near = limits.flatMap((limit) => [limit - 1, limit, limit + 1]);
  return fc.oneof(fc.constantFrom(...near), fc.nat(2 * Math.max(...limits)));
}

/** Likely enough to pass each rule that the last ones are reached too. */
const anyFacts: fc.Arbitrary<ConditionFacts> = fc.record({
  partnerStatus: fc.constantFrom('active', 'active', 'active', 'active', 'suspended'),
  duplicate: seldom,
  region: fc.constantFrom(...regions),
  partnerRegions: fc.oneof(fc.constant(regions), fc.subarray(regions)),
  tier: fc.constantFrom('silver', 'gold', 'platinum'),
  namedAccount: seldom,
  openDirectOpp: seldom,
  openOppAgeDays: around(90),
  otherReg: seldom,
  otherRegExpired: fc.boolean(),
  otherRegAgeDays: around(90),
  similarity: fc.oneof(
    fc.constantFrom(0.9199999999999999, 0.92, 0.9200000000000002),
    fc.double({ min: 0, max: 1, noNaN: true }),
  ),
  domainMatch: seldom,
  ownerType: fc.constantFrom('direct', 'direct', 'partner'),
  amount: around(5000, 100_000, 250_000),
  publicSector: seldom,
  certified: often,
});

test('on 10,000 generated facts our conditions, json-rules-engine and plain ifs agree', async () => {
  const { policy } = readRules13();
  const product = createProductEngine(policy);
  const reference = createJsonRulesEngine(policy);
  const outcomes = new Set<string>();
  for (const facts of fc.sample(anyFacts, { numRuns: COUNT, seed: 13 })) {
    const outcome = await product.outcomeOf(facts);
    const expected = await reference.outcomeOf(facts);
    if (outcome !== expected) expect({ facts, outcome }).toEqual({ facts, outcome: expected });
    if (outcome !== (await plainIfs.outcomeOf(facts))) expect.fail(JSON.stringify(facts));
    outcomes.add(outcome);
  }
  const every = [...policy.rules.map(({ then }) => then), policy.default];
  expect([...outcomes].sort()).toEqual([...new Set(every)].sort());
}, 30_000);
