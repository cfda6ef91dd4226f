import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { createDecidingParts, type FindDecidingParts } from './deciding-parts.ts';
import { compareDecisions, type Flip } from './flip.ts';
import { measureOutcome, sameMeasure } from './measure-outcome.ts';
import type { SimulatedRules, StoredDecision } from './stored-decision.ts';
import { createTallyTable, type Tally } from './tally.ts';

/** A flip with the changes of the rules that turn it, by path. */
export interface ExplainedFlip extends Flip {
  readonly parts: readonly string[];
}

type Rows = readonly (readonly [string, Tally])[];

export interface SimulationResult {
  readonly decisions: number;
  readonly registrations: number;
  /** Decisions this engine takes otherwise than it did, whatever the rules; not counted as flips. */
  readonly engineChanges: number;
  /** Decisions that could not be taken again. */
  readonly skipped: number;
  readonly total: Tally;
  readonly byPartner: Rows;
  readonly byTier: Rows;
  readonly byRule: Rows;
  readonly byPart: Rows;
  readonly examples: readonly ExplainedFlip[];
}

/** Takes stored decisions one by one; holds only sums and a few examples, however many there are. */
export interface Simulation {
  /** @param base the rules it was taken under */
  add(stored: StoredDecision, base: CompiledPolicy): void;
  result(): SimulationResult;
}

const MOST_EXAMPLES = 50;

/**
 * O2: what a draft of the rules would have decided. Every stored decision is taken again from its own
 * facts at its own moment under the draft, and where it differs also under its own rules, so that
 * only what the change of the rules makes counts. The same rules therefore never flip anything.
 */
export function createSimulation(rules: SimulatedRules, mostExamples = MOST_EXAMPLES): Simulation {
  const counts = { decisions: 0, registrations: 0, engineChanges: 0, skipped: 0 };
  const tables = {
    total: createTallyTable(),
    byPartner: createTallyTable(),
    byTier: createTallyTable(),
    byRule: createTallyTable(),
    byPart: createTallyTable(),
  };
  const examples: ExplainedFlip[] = [];
  const findParts = createDecidingParts(rules);
  const keep = (flip: ExplainedFlip): void => {
    const { partner } = flip.stored;
    tables.total.add('all', flip);
    if (partner !== null) tables.byPartner.add(partner.partnerId, flip);
    if (partner !== null) tables.byTier.add(partner.tier, flip);
    for (const { ruleId } of flip.rules) tables.byRule.add(ruleId, flip);
    for (const path of flip.parts) tables.byPart.add(path, flip);
    keepFirst(examples, flip, mostExamples);
  };
  return {
    add: (stored, base) => {
      counts.decisions += 1;
      if (stored.kind === 'submission') counts.registrations += 1;
      const flip = findFlip(stored, base, rules, findParts);
      if (flip === 'skipped') counts.skipped += 1;
      else if (flip === 'engine') counts.engineChanges += 1;
      else if (flip !== undefined) keep(flip);
    },
    result: () => ({
      ...counts,
      total: tables.total.rows()[0]?.[1] ?? { flips: 0, kinds: {}, days: 0 },
      byPartner: tables.byPartner.rows(),
      byTier: tables.byTier.rows(),
      byRule: tables.byRule.rows(),
      byPart: tables.byPart.rows(),
      examples,
    }),
  };
}

/** Those with the first ids, so that the order in which decisions come does not matter. */
function keepFirst(examples: ExplainedFlip[], flip: ExplainedFlip, most: number): void {
  const { decisionId } = flip.stored;
  const before = examples.findLastIndex(({ stored }) => stored.decisionId < decisionId);
  examples.splice(before + 1, 0, flip);
  if (examples.length > most) examples.pop();
}

function findFlip(
  stored: StoredDecision,
  base: CompiledPolicy,
  { draft, takeAgain }: SimulatedRules,
  findParts: FindDecidingParts,
): ExplainedFlip | 'engine' | 'skipped' | undefined {
  const again = takeAgain(stored, draft);
  if (again === undefined) return 'skipped';
  const { answeredAt } = stored;
  const after = measureOutcome(again.decision, answeredAt);
  if (sameMeasure(measureOutcome(stored.outcome, answeredAt), after)) return undefined;
  const then = takeAgain(stored, base);
  if (then === undefined) return 'skipped';
  const before = measureOutcome(then.decision, answeredAt);
  if (sameMeasure(before, after)) return 'engine';
  const flip = compareDecisions(stored, [before, then], [after, again]);
  return flip && { ...flip, parts: findParts(stored, base, before) };
}
