import { z } from 'zod';
import { expect, it } from 'vitest';
import { buildContract } from './build-contract.ts';
import { checkGenerated } from './generated-files.ts';

it('finds the checked-in files as the contracts say', async () => {
  expect(await checkGenerated()).toEqual([]);
});

it('names a nested type where a contract uses it', () => {
  const inner = z.strictObject({ text: z.string() });
  const contract = { Inner: inner, Outer: z.strictObject({ inner: inner.optional() }) };
  expect(buildContract(contract)).toContain('export type Outer = {\n  readonly inner?: Inner;\n};');
});
