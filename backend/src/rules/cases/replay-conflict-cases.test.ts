import { describe, expect, test } from 'vitest';
import { decideSettlement } from '../conflict/decide-settlement.ts';
import { proposeRuling } from '../conflict/propose-ruling.ts';
import { rulingFromTrace } from '../conflict/read-ruling.ts';
import {
  conflictFacts,
  conflictPolicy,
  readConflictCases,
  registrationId,
  type ConflictCase,
} from './conflict/load-conflict-cases.ts';
import type { JsonObject } from './merge.ts';

interface ProposalCase extends ConflictCase {
  readonly winner?: string;
  readonly everybody?: boolean;
  readonly step: string;
  readonly steps?: Readonly<Record<string, string>>;
  readonly outcomeOfEscalate?: string;
}

interface SettlementCase extends ConflictCase {
  readonly choose: string;
  readonly reasonGiven?: boolean;
  readonly decision: JsonObject & { readonly results?: Readonly<Record<string, string>> };
  readonly reason?: string;
  readonly effects?: readonly (JsonObject & { readonly registrationId: string })[];
}

const now = '2026-11-23T12:00:00.000Z';

describe('conflict: proposals', () => {
  test.each(readConflictCases('proposals.json') as ProposalCase[])('$title', (one) => {
    const { decision, trace } = proposeRuling(conflictFacts(one), conflictPolicy(one.policy), now);
    expect(decision.decidingStep).toBe(one.step);
    expect(decision.outcome).toEqual(outcomeOf(one));
    const steps = Object.fromEntries(decision.steps.map(({ step, outcome }) => [step, outcome]));
    expect(steps).toMatchObject(one.steps ?? {});
    expect(decision.steps).toHaveLength(conflictPolicy(one.policy).precedence.length);
    expect(rulingFromTrace(trace)).toMatchObject({ decidingStep: one.step, steps: decision.steps });
    if (one.outcomeOfEscalate) expect(trace.rules.at(-1)?.outcome).toBe(one.outcomeOfEscalate);
  });
});

describe('conflict: settlements', () => {
  test.each(readConflictCases('settlements.json') as SettlementCase[])('$title', (one) => {
    const command = {
      kind: 'settle',
      winner: registrationId(one.choose),
      overrideReasonGiven: one.reasonGiven ?? false,
    } as const;
    const decided = decideSettlement(
      conflictFacts(one),
      command,
      conflictPolicy(one.policy),
      one.now ?? now,
    );
    const { results, ...decision } = one.decision;
    expect(decided.decision).toMatchObject(decision);
    if (results) expect(decided.decision).toMatchObject({ results: resultsOf(results) });
    if (one.reason) expect(decided.reasons.map(({ code }) => code)).toEqual([one.reason]);
    if (one.effects) {
      const effects = one.effects.map((effect) => {
        return { ...effect, registrationId: registrationId(effect.registrationId) };
      });
      expect(decided.effects).toEqual(effects);
    }
    expect(decided.trace.rules.at(-1)?.ruleId).toBe('settlement.choice');
    const proposed = proposeRuling(conflictFacts(one), conflictPolicy(one.policy), now).decision;
    const winner = proposed.outcome.kind === 'winner' ? proposed.outcome.winner : null;
    const { decidingStep, steps } = proposed;
    expect(rulingFromTrace(decided.trace)).toEqual({ winner, decidingStep, steps });
  });
});

function outcomeOf({ winner, everybody }: ProposalCase) {
  if (everybody) return { kind: 'everybody' };
  return winner ? { kind: 'winner', winner: registrationId(winner) } : { kind: 'needs_a_person' };
}

function resultsOf(results: Readonly<Record<string, string>>) {
  return Object.entries(results).map(([letter, result]) => ({
    registrationId: registrationId(letter),
    result,
  }));
}
