import { openDatabase } from '@alongside/backend/platform/database/database';
import { encodeId } from '@alongside/backend/platform/ids';
import { printStep } from '../../machine/print-step.mjs';
import { createRandom } from '../../sample-programme/generate/random.ts';
import type { Bench, Measures } from '../bench-result.ts';
import { interleave } from '../interleave.ts';
import { quantile } from '../median.ts';
import { startThrowAwayServer } from '../throw-away-server.ts';
import { createLookUp, createTrigramLookUp, type LookUp } from './look-ups.ts';
import { createNamer, misspell } from './made-up-names.ts';
import { customerNames, rowIdOf, seedCustomers } from './seed-customers.ts';

const FULL = { customers: 1_000_000, rounds: 5, lookUps: 200 };
const SMALL = { customers: 10_000, rounds: 2, lookUps: 100 };
const SEED = 7;
const TRIGRAMS_LESS = 10;

/** A company that somebody names, and the customer it should find; null for one that is new. */
interface Question {
  readonly name: string;
  readonly expected: string | null;
}

/** One look-up: how long it took, and whether it found what it should, if anything. */
interface Answer {
  readonly milliseconds: number;
  readonly found: boolean | null;
}

/** Y12: looking up the customers like a new company among a million, against PostgreSQL's trigrams. */
export const benchIdentity: Bench = async ({ small }) => {
  const { customers, rounds, lookUps } = small ? SMALL : FULL;
  await using running = new AsyncDisposableStack();
  const { postgres, close } = await startThrowAwayServer();
  running.defer(close);
  const url = postgres.url('postgres');
  await printStep(`Storing ${customers} customers`, () => seedCustomers(url, customers));
  const database = openDatabase(url, { max: 1 });
  running.defer(() => database.close());
  const questions = makeQuestions(customers, lookUps * rounds);
  const measures = {
    ours: askInTurn(createLookUp(database), questions, lookUps),
    // A tenth as often: it takes many times as long.
    trigrams: askInTurn(createTrigramLookUp(database), questions, lookUps / TRIGRAMS_LESS),
  };
  const found = await printStep('Looking up', () => interleave(measures, rounds));
  const [figures, trigrams] = [summarise(found.ours.flat()), summarise(found.trigrams.flat())];
  const ratio = (what: string): number => (figures[what] as number) / (trigrams[what] as number);
  return {
    name: 'identity',
    figures: { customers, ...figures },
    yardsticks: { trigrams },
    ratios: { trigrams: { p50: ratio('p50'), p95: ratio('p95'), found: ratio('found') } },
  };
};

/** Every second one is a customer's name, misspelt. */
function makeQuestions(customers: number, count: number): readonly Question[] {
  const random = createRandom(SEED);
  const fresh = createNamer(random);
  const step = Math.floor(customers / count);
  const known = [...customerNames(customers)].flatMap((name, index) =>
    index % step === 0 ? [{ name: misspell(name, random), expected: rowIdOf(index + 1) }] : [],
  );
  return known
    .slice(0, count)
    .map((one, index) => (index % 2 === 0 ? one : { name: fresh(), expected: null }));
}

/** Each call asks the next so many. */
function askInTurn(lookUp: LookUp, questions: readonly Question[], count: number) {
  let next = 0;
  return async (): Promise<Answer[]> => {
    const answers: Answer[] = [];
    for (const { name, expected } of questions.slice(next, (next += count))) {
      const started = performance.now();
      const ids = await lookUp(name);
      const milliseconds = performance.now() - started;
      const found = expected === null ? null : ids.includes(encodeId('customer', expected));
      answers.push({ milliseconds, found });
    }
    return answers;
  };
}

function summarise(answers: readonly Answer[]): Measures {
  const times = answers.map(({ milliseconds }) => milliseconds);
  const asked = answers.filter(({ found }) => found !== null);
  return {
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    p99: quantile(times, 0.99),
    found: asked.filter(({ found }) => found).length / asked.length,
  };
}
