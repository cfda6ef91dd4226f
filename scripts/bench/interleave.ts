/** Measures once. */
export type Measure<Measured> = () => Promise<Measured>;

/**
 * Measures several things in turns, so that a busy moment of the machine meets all of them; every
 * second round runs backwards. What was measured stands by name, one value a round.
 */
export async function interleave<Name extends string, Measured>(
  measures: Readonly<Record<Name, Measure<Measured>>>,
  rounds: number,
): Promise<Record<Name, Measured[]>> {
  const entries = Object.entries<Measure<Measured>>(measures);
  const found: Record<string, Measured[]> = Object.fromEntries(entries.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, measure] of round % 2 === 0 ? entries : entries.toReversed()) {
      found[name]?.push(await measure());
    }
  }
  return found;
}
