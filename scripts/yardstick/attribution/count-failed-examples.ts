import { readPath, throwIfWrong } from './read-paths.ts';
import { readExactNumber } from './exact-number.ts';
import type { WorkedExample } from './read-worked-examples.ts';
import { checkFigure } from './worked-checks.ts';

const TOLERANCE = 1e-9;

/** How many examples have a figure that we do not reach; each is named on standard error. */
export function countFailedExamples(examples: readonly WorkedExample[]): number {
  return examples.filter((example) => {
    const wrong = findWrongFigures(example);
    if (wrong.length > 0) console.error(`${example.id}: ${wrong.join(', ')} differs.`);
    return wrong.length > 0;
  }).length;
}

function findWrongFigures({ paths, expected }: WorkedExample): string[] {
  const journeys = paths.map((one) =>
    readPath(one.path, one.conversions, one.null, readExactNumber(String(one.value))),
  );
  throwIfWrong(journeys);
  return Object.entries(expected)
    .filter(([name, value]) => !(checkFigure(name, journeys, value) <= TOLERANCE))
    .map(([name]) => name);
}
