import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { measureAttribution } from './measure-attribution.ts';

const data = path.join(import.meta.dirname, '../../../tests/data/attribution');
let folder = '';

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  folder = await mkdtemp(path.join(tmpdir(), 'yardstick-'));
  await cp(data, folder, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

async function change(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(path.join(folder, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(path.join(folder, file), text.replace(from, to));
}

test('our models reach the published figures', async () => {
  const figures = await measureAttribution(data);
  expect(figures).toMatchObject({ sets: 1, maxSumError: 0, workedExamplesFailed: 0 });
  expect(figures['maxHeuristicError']).toBeLessThan(1e-9);
  expect(figures['maxTransitionError']).toBeLessThan(1e-9);
  expect(figures['maxMarkovError']).toBeLessThan(1e-6);
});

test.each([
  ['paths-a.heuristics.csv', '12,244129.4', '12,268542.34', 'maxHeuristicError', 1 / 11],
  ['paths-a.heuristics.csv', '"co_sell"', '"somebody"', 'maxHeuristicError', 224820.81],
  ['paths-a.transitions.csv', '0.22', '0.44', 'maxTransitionError', 0.5],
  ['paths-a.markov.csv', '9.568327', '4.7841635', 'maxMarkovError', 1],
  ['worked-examples.json', '"direct": 2', '"direct": 3', 'workedExamplesFailed', 1],
  ['worked-examples.json', '"first_touch"', '"of_a_new_name"', 'workedExamplesFailed', 1],
  ['worked-examples.json', '"direct": 2', '"direct": "two"', 'workedExamplesFailed', 1],
  ['worked-examples.json', '"C > A",', '"C > A > D",', 'workedExamplesFailed', 1],
])('%s: %j changed to %j is seen in %4$s', async (file, from, to, figure, error) => {
  await change(file, from, to);
  const figures = await measureAttribution(folder);
  expect(figures[figure]).toBeGreaterThan(error * 0.99);
});

test('a folder without worked examples has no figure for them', async () => {
  await rm(path.join(folder, 'worked-examples.json'));
  expect(await measureAttribution(folder)).not.toHaveProperty('workedExamplesFailed');
});

test('every set of a folder counts, one of direct repeats too', async () => {
  const lines = ['path,total_conversions,total_conversion_value,total_null', 'a > a > b,2,1.5e1,1'];
  await writeFile(path.join(folder, 'b.csv'), lines.join('\r\n'));
  const heads = '"channel_name","linear_touch_conversions","linear_touch_value"';
  const figures = [heads, '"a",1.33333333333333,10', '"b",0.666666666666667,5'];
  await writeFile(path.join(folder, 'b.heuristics.csv'), figures.join('\r\n'));
  const found = await measureAttribution(folder);
  expect(found).toMatchObject({ sets: 2, maxSumError: 0 });
  expect(found['maxHeuristicError']).toBeLessThan(1e-9);
});

test.each([
  ['paths-a.csv', 'co_sell > webinar,3', 'co_sell > webinar,-3', 'cannot be read'],
  ['paths-a.csv', '18425.38', 'a lot', '"a lot" is not a number.'],
  ['paths-a.csv', 'total_null', 'null', 'The column "total_null" is missing.'],
  ['paths-a.markov.csv', 'channel,', 'name,', 'The column "channel" is missing.'],
  ['worked-examples.json', '[', '', 'is not a list of examples'],
  ['worked-examples.json', '"conversions": 2', '"conversions": 0.5', 'cannot be read'],
])('%s: %j changed to %j is refused in a sentence', async (file, from, to, sentence) => {
  await change(file, from, to);
  await expect(measureAttribution(folder)).rejects.toThrow(sentence);
});

test('a folder that is not there is refused in a sentence', async () => {
  const missing = path.join(folder, 'missing');
  await expect(measureAttribution(missing)).rejects.toThrow('cannot be read.');
});
