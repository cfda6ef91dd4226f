import path from 'node:path';
import { expect, it } from 'vitest';
import { measureAccountRecords } from '../account-records/measure-account-records.ts';
import { measureAccountNames } from './measure-account-names.ts';

const data = path.join(import.meta.dirname, '../../../tests/data');

it('tells labelled names apart', async () => {
  const figures = await measureAccountNames(`${data}/account-names/pairs.csv`);
  expect(figures).toMatchObject({ pairs: 150, strongWrong: 0, automaticFalse: 0 });
  expect(figures['auc']).toBeGreaterThan(0.9);
  expect(figures['f1']).toBeGreaterThan(0.88);
  expect(figures['recallAtPrecision95']).toBeGreaterThan(0.7);
});

it('joins no two of many different companies', async () => {
  const figures = await measureAccountNames(`${data}/account-names/distinct-registrants.csv`);
  expect(figures).toMatchObject({ names: 1320, automaticMerges: 0 });
  expect(figures['suggestions']).toBeLessThanOrEqual(60);
});

it('finds the records of one account', { timeout: 60_000 }, async () => {
  const figures = await measureAccountRecords(`${data}/account-records/sites.csv`);
  expect(figures['records']).toBe(1658);
  expect(figures['f1']).toBeGreaterThan(0.96);
  expect(figures['recallAtPrecision99']).toBeGreaterThan(0.88);
  expect(figures['automaticFalse']).toBeLessThanOrEqual(1);
});

it('says what a file lacks', async () => {
  await expect(measureAccountNames(`${data}/none.csv`)).rejects.toThrow('Cannot read');
  await expect(measureAccountRecords(`${data}/account-names/pairs.csv`)).rejects.toThrow('cluster');
});
