import { getAccountCard } from '@alongside/shared/contracts/card/get-account';
import { getDealCard } from '@alongside/shared/contracts/card/get-deal';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nameByAppearance } from '../support/parity/name-by-appearance.ts';
import { openParityOrg } from '../support/parity/open-parity-org.ts';
import { openParityPortal } from '../support/parity/open-parity-portal.ts';
import { openParityTenant, type ParityTenant } from '../support/parity/open-tenant.ts';
import { tellStory, type ToldStory } from '../support/parity/tell-story.ts';
import { queryInTenant } from '../support/query-in-tenant.ts';

interface Told extends ToldStory {
  readonly tenant: ParityTenant;
}

let sides: readonly Told[];

beforeAll(async () => {
  sides = await Promise.all(
    [openParityPortal, openParityOrg].map(async (openCrm) => {
      const tenant = await openParityTenant(openCrm);
      return { tenant, ...(await tellStory(tenant)) };
    }),
  );
});

afterAll(() => Promise.all(sides.map(({ tenant }) => tenant.close())));

/**
 * Expects the same texts on both sides, byte for byte, but for two things that each CRM has of its
 * own: the ids of its records, and what its people call the stages of a deal.
 *
 * @returns the texts
 */
async function expectSame(
  read: (side: Told) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const [portal, org] = await Promise.all(
    sides.map(async (side) => {
      const { firstStage } = side.tenant.place;
      const texts = nameByAppearance(await read(side), side.recordIds);
      return texts.map((text) => text.replaceAll(firstStage, 'the first stage'));
    }),
  );
  expect(org).toEqual(portal);
  return portal!;
}

test('every decision is the same, byte for byte', async () => {
  const decisions = await expectSame(async ({ tenant }) => {
    const { pool } = tenant.store;
    const sql = `SELECT kind, taken_at, taken_by, engine_version, policy_version, facts, command,
      outcome, reasons::text, trace::text FROM decision ORDER BY taken_at, id`;
    const rows = await queryInTenant(pool, tenant.programme.tenantId, sql);
    return rows.map((row) => Object.values(row).map(String).join('\n'));
  });
  const kinds = new Set(decisions.map((text) => text.split('\n')[0]));
  expect([...kinds]).toEqual(
    expect.arrayContaining([
      'approved',
      'attribution_locked',
      'attribution_role',
      'conflict_settled',
      'declined',
      'deal_outcome',
      'extended',
      'extension_requested',
      'submission',
    ]),
  );
});

test('what people were asked and told on the way is the same', async () => {
  expect(await expectSame(async ({ seen }) => seen)).toHaveLength(4);
});

test('the cards of deals and accounts are the same through either door', async () => {
  await expectSame(async ({ tenant, deals, companies }) => {
    const answers: string[] = [];
    for (const person of ['manager', 'ae'] as const) {
      for (const locale of ['en-GB', 'de-DE']) {
        for (const recordId of deals)
          answers.push(await tenant.ask(person, getDealCard, { recordId }, { locale }));
        for (const recordId of companies)
          answers.push(await tenant.ask(person, getAccountCard, { recordId }, { locale }));
      }
    }
    return answers;
  });
});

test('what stands on the deals afterwards is the same in both CRMs', async () => {
  const deals = await expectSame(({ tenant }) => tenant.place.readFields());
  expect(deals.map((deal) => /prm_protection_status: (.*)/.exec(deal)?.[1])).toEqual([
    'fulfilled',
    'active',
    'active',
  ]);
});

test('what stands on the timelines is the same in both CRMs', async () => {
  const notes = await expectSame(({ tenant }) => tenant.place.readNotes());
  expect(notes.map((note) => note.split('\n')[0])).toEqual([
    'Deal registration approved: Northwind',
    'Deal registration approved: Northwind',
    'Deal registration approved: Northwind',
    'More time requested: Northwind',
    'Protection extended: Northwind',
    'Protection follows the deal: Northwind',
  ]);
});
