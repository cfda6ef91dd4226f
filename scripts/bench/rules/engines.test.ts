import { expect, test } from 'vitest';
import { createJsonRulesEngine } from './json-rules-engine.ts';
import { plainIfs } from './plain-ifs.ts';
import { createProductEngine } from './product-engine.ts';
import { readRules13 } from './rules-13.ts';
import { createZenEngine } from './zen-engine.ts';

const { policy, facts, expected } = readRules13();

test.each([
  ['our compiled conditions', createProductEngine(policy), 1000],
  ['plain ifs', plainIfs, 1000],
  ['json-rules-engine', createJsonRulesEngine(policy), 300],
  ['zen-engine', createZenEngine(policy), 300],
])('%s give the expected outcome', async (_name, engine, count) => {
  const outcomes: string[] = [];
  for (const one of facts.slice(0, count)) outcomes.push(await engine.outcomeOf(one));
  expect(outcomes).toEqual(expected.slice(0, count));
});
