import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleConflict, sampleParty, samplePolicy } from '../cases/sample-facts.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import type { ConflictFacts, RegistrationParty } from './facts.ts';
import { precedenceContext } from './precedence-context.ts';
import type { Comparison } from './precedence-rule.ts';
import { precedenceRules } from './precedence-rules.ts';
import { proposeRuling } from './propose-ruling.ts';
import { runPrecedence } from './run-precedence.ts';

const now = '2026-11-23T12:00:00.000Z';
const hour = (value: number) => new Date(Date.UTC(2026, 10, 20, 7 + value)).toISOString();

/** Few values, so that ties and edges of the contest window (09:00 to 13:00) are common. */
const sideShape = fc.record({
  submittedAt: fc.integer({ min: 0, max: 8 }).map(hour),
  complete: fc.boolean(),
  protection: fc.option(fc.integer({ min: 0, max: 10 }).map(hour), { nil: null }),
  certificationRank: fc.integer({ min: 0, max: 3 }),
  registrationType: fc.constantFrom('partner_sourced', 'renewal'),
  incumbent: fc.boolean(),
  customerLetter: fc.boolean(),
});

const parties = fc
  .array(sideShape, { minLength: 2, maxLength: 5 })
  .map((sides) => sides.map((side, index) => toParty('abcde'[index]!, side)));

type Side = typeof sideShape extends fc.Arbitrary<infer T> ? T : never;

function toParty(letter: string, { protection, ...side }: Side): RegistrationParty {
  return sampleParty(letter, {
    ...side,
    protectedSince: protection,
    protectionStatus: protection === null ? 'none' : 'active',
    reviewStatus: protection === null ? 'submitted' : 'approved',
  });
}

const factsWith = (sides: readonly RegistrationParty[]): ConflictFacts => ({
  ...sampleConflict,
  parties: sides,
});

const orders = fc
  .shuffledSubarray(defaultPolicy.precedence.filter((step) => step !== 'escalate'))
  .map((steps) => [...steps, 'escalate' as const]);

const opposite: Readonly<Record<Comparison, Comparison>> = {
  a: 'b',
  b: 'a',
  equal: 'equal',
  not_applicable: 'not_applicable',
  both: 'both',
};

test('every rule says the same from both sides', () => {
  fc.assert(
    fc.property(parties, (sides) => {
      const context = precedenceContext(factsWith(sides), samplePolicy);
      for (const rule of Object.values(precedenceRules)) {
        for (const a of sides) {
          for (const b of sides) {
            expect(rule.compare(b, a, context)).toBe(opposite[rule.compare(a, b, context)]);
          }
        }
      }
    }),
  );
});

test('every rule is transitive, ties too', () => {
  const notWorse = (comparison: Comparison) => comparison !== 'b';
  fc.assert(
    fc.property(parties, (sides) => {
      const context = precedenceContext(factsWith(sides), samplePolicy);
      for (const rule of Object.values(precedenceRules)) {
        const holds = (a: RegistrationParty, b: RegistrationParty) =>
          notWorse(rule.compare(a, b, context));
        for (const a of sides) {
          for (const b of sides) {
            for (const c of sides) {
              if (holds(a, b) && holds(b, c)) expect(holds(a, c), rule.id).toBe(true);
            }
          }
        }
      }
    }),
  );
});

test('the winner does not depend on the order of the sides, in any order of the rules', () => {
  fc.assert(
    fc.property(parties, orders, fc.infiniteStream(fc.nat()), (sides, precedence, random) => {
      const policy = { ...samplePolicy, precedence };
      const weights = new Map(sides.map((side) => [side, random.next().value]));
      const shuffled = sides.toSorted((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0));
      expect(proposeRuling(factsWith(shuffled), policy, now).decision).toEqual(
        proposeRuling(factsWith(sides), policy, now).decision,
      );
    }),
  );
});

test('who wins among many also wins against each of them alone', () => {
  fc.assert(
    fc.property(parties, orders, (sides, precedence) => {
      const context = precedenceContext(factsWith(sides), samplePolicy);
      const { left } = runPrecedence(sides, precedence, context);
      for (const winner of left) {
        for (const other of sides.filter((side) => !left.includes(side))) {
          expect(runPrecedence([other, winner], precedence, context).left).toEqual([winner]);
        }
      }
    }),
  );
});

test('an approval inside the contest window never changes who wins among the contestants', () => {
  const inside = fc.integer({ min: 2, max: 5 }).map(hour);
  const contestants = fc
    .array(fc.record({ side: sideShape, submittedAt: inside }), { minLength: 2, maxLength: 4 })
    .map((sides) =>
      sides.map(({ side, submittedAt }, index) =>
        toParty('abcd'[index]!, { ...side, submittedAt, complete: true, protection: null }),
      ),
    );
  fc.assert(
    fc.property(contestants, fc.nat(), inside, (sides, chosen, clickedAt) => {
      const clicked = sides.map((side, index): RegistrationParty => {
        if (index !== chosen % sides.length) return side;
        return {
          ...side,
          reviewStatus: 'approved',
          protectionStatus: 'active',
          protectedSince: clickedAt,
        };
      });
      const before = proposeRuling(factsWith(sides), samplePolicy, now).decision;
      const after = proposeRuling(factsWith(clicked), samplePolicy, now).decision;
      expect(after.outcome).toEqual(before.outcome);
    }),
  );
});
