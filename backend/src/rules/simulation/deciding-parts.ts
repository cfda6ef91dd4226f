import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { changedParts, withPart } from '../policy/policy-parts.ts';
import { measureOutcome, sameMeasure, type Measure } from './measure-outcome.ts';
import type { SimulatedRules, StoredDecision } from './stored-decision.ts';

/** Tells which changes of the rules turn a decision: paths like `window.days`. */
export type FindDecidingParts = (
  stored: StoredDecision,
  base: CompiledPolicy,
  before: Measure,
) => readonly string[];

/**
 * Takes the decision again with one change of the draft at a time: a change that alone makes a
 * difference is a deciding one. When none does alone, all of them do together. The documents in
 * between are made once per version and change.
 */
export function createDecidingParts({
  draft,
  compile,
  takeAgain,
}: SimulatedRules): FindDecidingParts {
  const known = new Map<number, readonly (readonly [string, CompiledPolicy])[]>();
  const variantsOf = (base: CompiledPolicy) => {
    const made =
      known.get(base.version) ??
      changedParts(base.document, draft.document).map((path) => {
        const document = withPart(base.document, path, draft.document);
        return [path, compile(document, base.version)] as const;
      });
    known.set(base.version, made);
    return made;
  };
  return (stored, base, before) => {
    const variants = variantsOf(base);
    const all = variants.map(([path]) => path);
    if (all.length < 2) return all;
    const alone = variants.filter(([, variant]) => {
      const again = takeAgain(stored, variant);
      const after = again && measureOutcome(again.decision, stored.answeredAt);
      return after !== undefined && !sameMeasure(before, after);
    });
    return alone.length > 0 ? alone.map(([path]) => path) : all;
  };
}
