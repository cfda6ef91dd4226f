import { afterAll, beforeAll, describe } from 'vitest';
import { checkAccount } from './check-account.ts';
import { checkChanges } from './check-changes.ts';
import { checkFoundDeals } from './check-found-deals.ts';
import { checkMadeDeals } from './check-made-deals.ts';
import { checkRows } from './check-rows.ts';
import { checkWrittenDeals } from './check-written-deals.ts';
import type { CrmUnderTest } from './crm-under-test.ts';

/** What every CRM adapter promises; the in-memory one and the real ones run the same suite. */
export function describeCrmPort(name: string, open: () => Promise<CrmUnderTest>): void {
  describe(`${name} keeps the contract of a CRM`, () => {
    let test: CrmUnderTest;
    beforeAll(async () => {
      test = await open();
      await test.crm.provision();
    });
    afterAll(() => test?.close());

    const checks = [
      checkFoundDeals,
      checkMadeDeals,
      checkWrittenDeals,
      checkRows,
      checkChanges,
      checkAccount,
    ];
    for (const check of checks) check(() => test);
  });
}
