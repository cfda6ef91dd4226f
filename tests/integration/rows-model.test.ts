import { createOutboxDrain } from '@alongside/backend/crm-sync/drain-outbox';
import { noteAllProjections } from '@alongside/backend/crm-sync/projection-store';
import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import { ProductError } from '@alongside/backend/platform/errors';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createInMemoryCrm, type InMemoryCrm } from '../support/in-memory-crm.ts';
import { keepRows } from '../support/keep-rows.ts';
import { lookInside } from '../support/model/look-inside.ts';
import { openWorld } from '../support/model/model-world.ts';
import { opening, stepsArbitrary } from '../support/model/step-arbitrary.ts';
import { takeStep } from '../support/model/take-step.ts';
import { createProgramme } from '../support/programme.ts';

const RUNS = 5;

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const look = ({ registrationRows, creditRows, partnerCompanies, incumbents }: InMemoryCrm) =>
  structuredClone({ registrationRows, creditRows, partnerCompanies, incumbents });

test('whatever people do, the rows in the CRM say what writing all of them anew would say', async () => {
  await fc.assert(
    fc.asyncProperty(stepsArbitrary, async (steps) => {
      const programme = await createProgramme(database.url);
      const crm = createInMemoryCrm();
      const { services, database: ours, dispatch, tenantId } = programme;
      const sync = { ...services, database: ours, dispatch, report: () => {} };
      const drain = createOutboxDrain({ ...sync, crm: () => Promise.resolve(crm) });
      try {
        const world = await openWorld(programme);
        await keepRows(programme, crm);
        for (const step of [...opening, ...steps]) {
          const before = await lookInside(database.pool, tenantId);
          await takeStep(world, step, before).catch(throwUnlessRefused);
          await drain.run();
        }
        await drain.run();
        const kept = look(crm);
        await runInTenant(ours, tenantId, noteAllProjections);
        await drain.run();
        expect(look(crm)).toEqual(kept);
        expect(kept.registrationRows.size).toBeGreaterThan(0);
      } finally {
        await programme.close();
      }
    }),
    { numRuns: RUNS },
  );
}, 180_000);

function throwUnlessRefused(error: unknown): void {
  if (!(error instanceof ProductError)) throw error;
}
