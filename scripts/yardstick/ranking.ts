/** One answer of the product beside the truth. */
export interface ScoredPair {
  readonly score: number;
  readonly isMatch: boolean;
}

/** The share of pairs (match, non-match) that stand in the right order; a tie counts half. 1 without both kinds. */
export function areaUnderCurve(pairs: readonly ScoredPair[]): number {
  const steps = stepsOf(pairs);
  const last = steps.at(-1) ?? { right: 0, wrong: 0 };
  if (last.right === 0 || last.wrong === 0) return 1;
  let [area, before] = [0, { right: 0, wrong: 0 }];
  for (const step of steps) {
    area += ((step.wrong - before.wrong) * (step.right + before.right)) / 2;
    before = step;
  }
  return area / (last.right * last.wrong);
}

/** F1 of everything from `threshold` on; `matches` counts the true ones, also those not among the pairs. */
export function f1At(pairs: readonly ScoredPair[], threshold: number, matches: number): number {
  const said = pairs.filter(({ score }) => score >= threshold);
  const right = said.filter(({ isMatch }) => isMatch).length;
  return said.length + matches === 0 ? 1 : (2 * right) / (said.length + matches);
}

/** The largest share of the true matches that some threshold finds with at least this precision. */
export function recallAtPrecision(
  pairs: readonly ScoredPair[],
  precision: number,
  matches: number,
): number {
  const good = stepsOf(pairs).filter(({ right, wrong }) => right / (right + wrong) >= precision);
  return matches === 0 ? 1 : Math.max(0, ...good.map(({ right }) => right)) / matches;
}

/** What is right and wrong from each score on, highest first. */
function stepsOf(pairs: readonly ScoredPair[]): { right: number; wrong: number }[] {
  const byScore = Map.groupBy(pairs, ({ score }) => score);
  let [right, wrong] = [0, 0];
  return [...byScore.keys()]
    .sort((a, b) => b - a)
    .map((score) => {
      const block = byScore.get(score) ?? [];
      const found = block.filter(({ isMatch }) => isMatch).length;
      right += found;
      wrong += block.length - found;
      return { right, wrong };
    });
}
