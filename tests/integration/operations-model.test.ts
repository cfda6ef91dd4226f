import { replayDecision } from '@alongside/backend/policy/replay-decision';
import { verifyAudit } from '@alongside/backend/platform/audit/verify-audit';
import { ProductError } from '@alongside/backend/platform/errors';
import { compilePolicy } from '@alongside/backend/rules/compile-policy';
import { protectionTransitions } from '@alongside/backend/rules/protection-window/transitions';
import {
  outcomeTransitions,
  reviewTransitions,
} from '@alongside/backend/rules/registration/transitions';
import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import { listMyRegistrations } from '@alongside/shared/contracts/registration/list-mine';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type Axes, lookInside, type Picture } from '../support/model/look-inside.ts';
import { keepAnswer, openWorld, partnerNames, type World } from '../support/model/model-world.ts';
import { opening, stepsArbitrary } from '../support/model/step-arbitrary.ts';
import type { Step } from '../support/model/steps.ts';
import { takeStep } from '../support/model/take-step.ts';
import { createProgramme } from '../support/programme.ts';
import { queryInTenant } from '../support/query-in-tenant.ts';

const RUNS = 12;

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

test('whatever people do, in whatever order, rights stay whole and every decision can be taken again', async () => {
  await fc.assert(
    fc.asyncProperty(stepsArbitrary, async (steps) => {
      const programme = await createProgramme(database.url);
      try {
        const world = await openWorld(programme);
        let before = await lookInside(database.pool, programme.tenantId);
        for (const step of [...opening, ...steps]) {
          const outcome = await tryStep(world, step, before);
          const after = await lookInside(database.pool, programme.tenantId);
          checkStep(step, outcome, before, after);
          before = after;
        }
        await checkPartners(world);
        await checkReplays(world);
        const { brokenAt } = await verifyAudit(programme.database, programme.tenantId);
        expect(brokenAt).toBeNull();
      } finally {
        await programme.close();
      }
    }),
    { numRuns: RUNS },
  );
}, 180_000);

/** What the product refuses is fine; what nobody foresaw is not. */
async function tryStep(world: World, step: Step, before: Picture): Promise<'done' | 'refused'> {
  try {
    await takeStep(world, step, before);
    return 'done';
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    if (['action_not_possible', 'input_invalid', 'state_changed'].includes(error.code))
      return 'refused';
    throw new Error(`${step.kind}: ${error.code}`, { cause: error });
  }
}

function checkStep(step: Step, outcome: 'done' | 'refused', before: Picture, after: Picture): void {
  expect(Object.entries(after.broken).filter(([, count]) => count > 0)).toEqual([]);
  if (outcome === 'refused') {
    expect(after).toEqual(before);
    return;
  }
  const moved = Object.entries(after.registrations).filter(
    ([id, axes]) => JSON.stringify(before.registrations[id]) !== JSON.stringify(axes),
  );
  // A deal may be reopened and lost at once; an answer in a conflict goes on to the review; time runs for both clocks;
  // what is approved after its deal was won is fulfilled at once.
  const most = ['deal', 'answer', 'wait', 'approve'].includes(step.kind) ? 2 : 1;
  for (const [id, axes] of moved) checkMove(before.registrations[id], axes, most);
  if (moved.length === 0) return;
  expect(after.written.decisions).toBeGreaterThan(before.written.decisions);
  expect(after.written.events).toBeGreaterThan(before.written.events);
  expect(after.written.audit).toBeGreaterThan(before.written.audit);
}

function checkMove(from: Axes | undefined, to: Axes, most: number): void {
  if (from === undefined) {
    expect(['submitted', 'in_review']).toContain(to.review);
    return;
  }
  expect(reachable(reviewTransitions, from.review, most)).toContain(to.review);
  expect(reachable(protectionTransitions, from.protection, most)).toContain(to.protection);
  expect(reachable(outcomeTransitions, from.outcome, most)).toContain(to.outcome);
}

function reachable<S extends string>(
  table: Readonly<Record<S, readonly S[]>>,
  from: S,
  most: number,
): S[] {
  const next = [from, ...table[from]];
  return most === 1 ? next : next.flatMap((status) => [status, ...table[status]]);
}

/** Nobody reads another partner's name, id or registration. */
async function checkPartners(world: World): Promise<void> {
  const { programme, partners, registrations, readByPartner } = world;
  for (const { id: registrationId, owner } of registrations)
    keepAnswer(world, owner, await programme.call(getMyRegistration, owner, { registrationId }));
  for (const [index, partner] of partners.entries()) {
    keepAnswer(world, partner, await programme.call(listMyRegistrations, partner, { limit: 50 }));
    const text = readByPartner.get(partner.partnerId)!.join();
    const foreign = registrations.filter(({ owner }) => owner !== partner);
    for (const { id, owner } of foreign) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(owner.partnerId);
      const refused = programme.call(getMyRegistration, partner, { registrationId: id });
      await expect(refused).rejects.toMatchObject({ code: 'not_found' });
    }
    for (const name of partnerNames.filter((_, other) => other !== index))
      expect(text).not.toContain(name);
  }
}

interface DecisionRow {
  id: string;
  kind: string;
  taken_at: Date;
  engine_version: string;
  facts: string;
  command: string;
  outcome: string;
  reasons: unknown;
  trace: unknown;
  document: PolicyDocument;
  version: number;
}

async function checkReplays({ programme }: World): Promise<void> {
  const rows = await queryInTenant<DecisionRow>(
    database.pool,
    programme.tenantId,
    'SELECT n.*, p.document, p.version FROM decision n JOIN policy p ON p.version = n.policy_version',
  );
  for (const row of rows) {
    const kept = { ...row, takenAt: row.taken_at.toISOString(), engineVersion: row.engine_version };
    const replay = replayDecision(kept, compilePolicy(row.document, row.version));
    expect({ of: row.kind, replay }).toEqual({ of: row.kind, replay: { kind: 'equal' } });
  }
}
