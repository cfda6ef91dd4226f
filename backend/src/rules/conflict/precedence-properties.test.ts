import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleConflict, sampleParty, samplePolicy } from '../cases/sample-facts.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import { decideSettlement } from './decide-settlement.ts';
import type { ConflictFacts, ConflictParty, DirectParty, RegistrationParty } from './facts.ts';
import { precedenceContext } from './precedence-context.ts';
import { proposeRuling } from './propose-ruling.ts';
import { runPrecedence } from './run-precedence.ts';

const now = '2026-11-23T12:00:00.000Z';
const hour = (value: number) => new Date(Date.UTC(2026, 10, 20, 7 + value)).toISOString();

/** Few values, so that ties and edges of the contest window (09:00 to 13:00) are common. */
const shape = {
  submittedAt: fc.integer({ min: 0, max: 8 }).map(hour),
  complete: fc.boolean(),
  certificationRank: fc.integer({ min: 0, max: 3 }),
  registrationType: fc.constantFrom('partner_sourced' as const, 'renewal' as const),
  incumbent: fc.boolean(),
  customerLetter: fc.boolean(),
};
const side = fc.record({
  ...shape,
  reviewStatus: fc.constantFrom('submitted' as const, 'in_review' as const, 'declined' as const),
});

const waiting = fc
  .array(side, { minLength: 2, maxLength: 5 })
  .map((sides) => sides.map((party, index) => sampleParty('abcde'[index]!, party)));

const direct = fc
  .record({
    submittedAt: fc.integer({ min: 0, max: 8 }).map(hour),
    createdAt: fc.integer({ min: 0, max: 8 }).map(hour),
    lastActivityAt: fc.constantFrom(hour(0), '2026-08-01T09:00:00.000Z'),
  })
  .map((deal): DirectParty => ({ kind: 'direct', dealId: 'dea_ours', ...deal }));

const factsWith = (parties: readonly ConflictParty[]): ConflictFacts => ({
  ...sampleConflict,
  parties,
});
const propose = (parties: readonly ConflictParty[]) =>
  proposeRuling(factsWith(parties), samplePolicy, now).decision;

const orders = fc
  .shuffledSubarray(defaultPolicy.precedence.filter((step) => step !== 'escalate'))
  .map((steps) => [...steps, 'escalate' as const]);

/** -1: `a` goes first of the two; 0: a person decides. */
function compare(
  a: RegistrationParty,
  b: RegistrationParty,
  all: readonly RegistrationParty[],
  order = samplePolicy.precedence,
): number {
  const context = precedenceContext(factsWith(all), samplePolicy);
  const { left } = runPrecedence([a, b], order, context);
  if (left.length === 2) return 0;
  return left[0] === a ? -1 : 1;
}

test('the whole list is one order: total, the same from both sides, and transitive', () => {
  fc.assert(
    fc.property(waiting, orders, (sides, order) => {
      for (const a of sides) {
        for (const b of sides) {
          expect(compare(a, b, sides, order)).toBe(0 - compare(b, a, sides, order));
          for (const c of sides) {
            const notAfter = compare(a, b, sides, order) <= 0 && compare(b, c, sides, order) <= 0;
            if (notAfter) expect(compare(a, c, sides, order)).toBeLessThanOrEqual(0);
          }
        }
      }
    }),
  );
});

test('every step of the order is told, and at most one of them decides', () => {
  fc.assert(
    fc.property(waiting, orders, (sides, precedence) => {
      const policy = { ...samplePolicy, precedence };
      const { decision, trace } = proposeRuling(factsWith(sides), policy, now);
      expect(decision.steps.map(({ step }) => step)).toEqual(precedence);
      const told = trace.rules.map(({ ruleId }) => ruleId);
      for (const step of precedence) expect(told).toContain(`precedence.${step}`);
      const deciding = decision.steps.filter(({ outcome }) => outcome === 'decides');
      expect(deciding.length).toBeLessThanOrEqual(1);
    }),
  );
});

test('who is called what changes nothing', () => {
  fc.assert(
    fc.property(
      waiting,
      fc.shuffledSubarray(['v', 'w', 'x', 'y', 'z'], { minLength: 5 }),
      (sides, names) => {
        const renamed = sides.map((party, index) => ({
          ...party,
          registrationId: `reg_${names[index]!}` as const,
        }));
        const winnerIn = (parties: readonly RegistrationParty[]) => {
          const { outcome } = propose(parties);
          return outcome.kind === 'winner'
            ? parties.findIndex(({ registrationId }) => registrationId === outcome.winner)
            : outcome.kind;
        };
        expect(winnerIn(renamed)).toBe(winnerIn(sides));
      },
    ),
  );
});

/**
 * Not so for one of two who stand in a contest: without a second one there is none, and certification
 * counts no more. The clock of submission then decides, and the winner may have been the later.
 */
test('a loser who leaves does not change the winner, while the contest remains one', () => {
  fc.assert(
    fc.property(waiting, (sides) => {
      const { outcome } = propose(sides);
      if (outcome.kind !== 'winner') return;
      const contestants = precedenceContext(factsWith(sides), samplePolicy).contestants.size;
      for (const loser of sides.filter(({ registrationId }) => registrationId !== outcome.winner)) {
        const rest = sides.filter((party) => party !== loser);
        const after = precedenceContext(factsWith(rest), samplePolicy).contestants.size;
        if (contestants > 0 && after === 0) continue;
        expect(propose(rest).outcome).toEqual(outcome);
      }
    }),
  );
});

test('whoever is approved when inside the contest window, the contestants keep their winner', () => {
  const inside = fc.integer({ min: 2, max: 5 }).map(hour);
  const contestants = fc
    .array(fc.record({ ...shape, submittedAt: inside, complete: fc.constant(true) }), {
      minLength: 2,
      maxLength: 4,
    })
    .map((all) => all.map((party, index) => sampleParty('abcd'[index]!, party)));
  const clicks = fc.array(fc.option(inside, { nil: null }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(contestants, clicks, (sides, instants) => {
      const clicked = sides.map((party, index): RegistrationParty => {
        const protectedSince = instants[index] ?? null;
        if (protectedSince === null) return party;
        return { ...party, reviewStatus: 'approved', protectionStatus: 'active', protectedSince };
      });
      expect(propose(clicked).outcome).toEqual(propose(sides).outcome);
    }),
  );
});

test('direct sales changes the terms and never which partner goes first', () => {
  fc.assert(
    fc.property(waiting, direct, (sides, deal) => {
      const [without, with_] = [propose(sides), propose([deal, ...sides])];
      expect(with_.outcome).toEqual(without.outcome);
      expect(with_.decidingStep).toBe(without.decidingStep);
    }),
  );
});

test('a deal created after the submission, or idle, never goes before a partner', () => {
  fc.assert(
    fc.property(waiting, direct, (sides, deal) => {
      const { outcome, directBefore } = propose([...sides, deal]);
      if (directBefore.length === 0) return;
      const winner = sides.find(
        ({ registrationId }) => outcome.kind === 'winner' && registrationId === outcome.winner,
      );
      expect(deal.createdAt < winner!.submittedAt).toBe(true);
      if (winner!.complete) expect(deal.submittedAt < winner!.submittedAt).toBe(true);
      expect(deal.lastActivityAt).toBe(hour(0));
    }),
  );
});

test('a settlement gives every side one result, and one winner unless the segment is open', () => {
  fc.assert(
    fc.property(waiting, fc.option(direct, { nil: null }), fc.nat(), (sides, deal, chosen) => {
      const parties = deal === null ? sides : [...sides, deal];
      const { registrationId: winner } = sides[chosen % sides.length]!;
      const command = { kind: 'settle', winner, overrideReasonGiven: true } as const;
      const { decision } = decideSettlement(factsWith(parties), command, samplePolicy, now);
      if (decision.kind === 'blocked') return;
      expect(decision.results.map(({ registrationId }) => registrationId)).toEqual(
        sides.map(({ registrationId }) => registrationId),
      );
      expect(decision.results.filter(({ result }) => result !== 'lost')).toEqual([
        { registrationId: winner, result: expect.stringMatching(/^(won|teaming)$/) },
      ]);
    }),
  );
});
