import type { Bench } from '../bench/bench-result.ts';
import { describeResult } from '../bench/describe-result.ts';
import { readBenchOptions } from '../bench/read-bench-options.ts';
import { runTask } from '../machine/run-task.ts';

/** Each is loaded when it is asked for: they bring engines, servers and bundlers. */
const BENCHES = {
  rules: async () => (await import('../bench/rules/bench-rules.ts')).benchRules,
  card: async () => (await import('../bench/card/bench-card.ts')).benchCard,
  backtest: async () => (await import('../bench/backtest/bench-backtest.ts')).benchBacktest,
  'cold-start': async () =>
    (await import('../bench/cold-start/bench-cold-start.ts')).benchColdStart,
  identity: async () => (await import('../bench/identity/bench-identity.ts')).benchIdentity,
} satisfies Record<string, () => Promise<Bench>>;

type Name = keyof typeof BENCHES;

/** Measures one thing against its yardsticks in the same run, e.g. `npm run bench -- rules --json`. */
await runTask(async () => {
  const options = readBenchOptions(process.argv.slice(2), Object.keys(BENCHES) as Name[]);
  const bench = await BENCHES[options.name]();
  const result = await bench(options);
  console.log(options.json ? JSON.stringify(result) : describeResult(result));
  return 0;
});
