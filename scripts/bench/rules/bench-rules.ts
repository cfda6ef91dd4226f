import type { Bench } from '../bench-result.ts';
import { interleave } from '../interleave.ts';
import { median } from '../median.ts';
import { printStep } from '../../machine/print-step.mjs';
import type { Engine } from './engine.ts';
import { createJsonRulesEngine } from './json-rules-engine.ts';
import { plainIfs } from './plain-ifs.ts';
import { createProductEngine } from './product-engine.ts';
import { readRules13, type RulesData } from './rules-13.ts';
import { createZenEngine } from './zen-engine.ts';

const FULL = { rounds: 9, milliseconds: 400 };
const SMALL = { rounds: 3, milliseconds: 5 };

/** Y8: decisions a second on `data/rules-13`, one at a time, with the full trace. */
export const benchRules: Bench = async ({ small }) => {
  const data = readRules13();
  const { rounds, milliseconds } = small ? SMALL : FULL;
  const engines = {
    ours: createProductEngine(data.policy),
    plainIfs,
    jsonRulesEngine: createJsonRulesEngine(data.policy),
    zenEngine: createZenEngine(data.policy),
  };
  const cases = small ? data.facts.slice(0, 50) : data.facts;
  await printStep('Checking that every engine decides as expected', () =>
    throwUnlessEqual(engines, data, cases.length),
  );
  const measure = (engine: Engine) => () => countPerSecond(engine, cases, milliseconds);
  const found = await printStep('Deciding', () =>
    interleave(
      {
        ours: measure(engines.ours),
        plainIfs: measure(engines.plainIfs),
        jsonRulesEngine: measure(engines.jsonRulesEngine),
        zenEngine: measure(engines.zenEngine),
      },
      rounds,
    ),
  );
  const decisionsPerSecond = median(found.ours);
  const yardsticks = {
    plainIfs: median(found.plainIfs),
    jsonRulesEngine: median(found.jsonRulesEngine),
    zenEngine: median(found.zenEngine),
  };
  const ratios = Object.fromEntries(
    Object.entries(yardsticks).map(([name, value]) => [name, decisionsPerSecond / value]),
  );
  return { name: 'rules', figures: { decisionsPerSecond }, yardsticks, ratios };
};

/** Also what warms the engines up. */
async function throwUnlessEqual(
  engines: Readonly<Record<string, Engine>>,
  { facts, expected }: RulesData,
  count: number,
): Promise<void> {
  for (const [name, engine] of Object.entries(engines)) {
    for (const [index, one] of facts.slice(0, count).entries()) {
      const outcome = await engine.outcomeOf(one);
      if (outcome === expected[index]) continue;
      throw new Error(`${name} decides case ${index} as ${outcome}, not ${expected[index]}.`);
    }
  }
}

async function countPerSecond(
  engine: Engine,
  cases: Parameters<Engine['decideAll']>[0],
  milliseconds: number,
): Promise<number> {
  const started = performance.now();
  let elapsed = 0;
  let decided = 0;
  while (elapsed < milliseconds) {
    const last = engine.decideAll(cases);
    if (last instanceof Promise) await last;
    decided += cases.length;
    elapsed = performance.now() - started;
  }
  return (decided / elapsed) * 1000;
}
