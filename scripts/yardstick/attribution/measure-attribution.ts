import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { PlainError } from '../../machine/plain-error.mjs';
import type { Figures } from '../yardstick.ts';
import { countFailedExamples } from './count-failed-examples.ts';
import { measureSet, type SetErrors } from './measure-set.ts';
import { readWorkedExamples } from './read-worked-examples.ts';

/**
 * Holds our attribution models against the published figures of a folder: each `<name>.csv` with its
 * heuristics, transitions and Markov files, and the worked examples where there are any. Errors are
 * relative and the greatest of their kind.
 */
export async function measureAttribution(folder: string): Promise<Figures> {
  const names = await readdir(folder).catch(() => {
    throw new PlainError(`The folder ${folder} cannot be read.`);
  });
  const sets = names.filter((name) => /^[^.]+\.csv$/.test(name)).sort();
  const examples = await readWorkedExamples(path.join(folder, 'worked-examples.json'));
  if (sets.length === 0 && examples === null) {
    throw new PlainError(`The folder ${folder} has neither paths nor worked examples.`);
  }
  const errors: SetErrors[] = [];
  for (const set of sets) errors.push(await measureSet(folder, set.slice(0, -'.csv'.length)));
  const greatest = (kind: keyof SetErrors) => Math.max(0, ...errors.map((one) => one[kind]));
  return {
    sets: sets.length,
    maxHeuristicError: greatest('heuristics'),
    maxTransitionError: greatest('transitions'),
    maxMarkovError: greatest('markov'),
    maxSumError: greatest('sums'),
    ...(examples === null ? {} : { workedExamplesFailed: countFailedExamples(examples) }),
  };
}
