import { expect, it } from 'vitest';
import { checkPackage } from './check-package.ts';

it('is in order', async () => {
  expect(await checkPackage()).toEqual([]);
});
