import { summariseProgramme } from '@alongside/shared/contracts/analytics/summarise';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { answerInformationRequest } from '@alongside/shared/contracts/registration/answer-information-request';
import { declineRegistration } from '@alongside/shared/contracts/registration/decline';
import { requestInformation } from '@alongside/shared/contracts/registration/request-information';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import type { ProgrammeModel } from '@alongside/shared/vocabulary/programme-model';
import { decodeId, newId } from '@alongside/backend/platform/ids';
import { beforeAll, expect, test } from 'vitest';
import { approvalFacts, newCustomer } from '../support/new-customer.ts';
import { openProgramme } from '../support/open-programme.ts';
import { createProgramme } from '../support/programme.ts';
import { queryInTenant } from '../support/query-in-tenant.ts';

const { programme, database } = await openProgramme();
const HOUR_MS = 3_600_000;

const register = async (partner: Awaited<ReturnType<typeof programme.addPartner>>) => {
  const input = { ...newCustomer(), ...approvalFacts };
  return (await programme.call(submitRegistration, partner, input)).registrationId;
};
const ask = (input: object = {}) =>
  programme.call(summariseProgramme, programme.manager, input, { locale: 'en-GB' });

function valuesOf({ headlines, figures }: ProgrammeModel): Record<string, string> {
  return Object.fromEntries([...headlines, ...figures].map(({ label, value }) => [label, value]));
}
function rowsOf({ tables }: ProgrammeModel, title: string): readonly (readonly string[])[] {
  return tables.find((table) => table.title === title)!.rows.map(({ cells }) => cells);
}
const query = (sql: string) => queryInTenant(database.pool, programme.tenantId, sql);

/** A deal of the CRM, with a registration when one is named. */
async function addDeal(
  deal: { stage: string; minor: number; currency?: string; closed?: string },
  registrationIds: readonly Awaited<ReturnType<typeof register>>[] = [],
): Promise<void> {
  const id = decodeId('deal', newId('deal'));
  const closed = deal.closed === undefined ? 'NULL' : `'${deal.closed}'`;
  await query(`INSERT INTO deal (tenant_id, id, name, amount_minor, currency, stage, stage_class, created_in_crm_at, closed_at, read_at)
    VALUES (current_tenant(), '${id}', 'Deal', ${deal.minor}, '${deal.currency ?? 'EUR'}', '${deal.stage}', '${deal.stage}',
      '2026-10-01T08:00:00Z', ${closed}, '2026-10-14T08:00:00Z')`);
  for (const registrationId of registrationIds) {
    const outcome = deal.stage === 'won' ? `'won'` : `'open'`;
    await query(`UPDATE registration SET deal_id = '${id}', attribution_role = 'sourced', outcome = ${outcome}
      WHERE id = '${decodeId('registration', registrationId)}'`);
  }
}

test('an account executive, a partner and a period that ends before it begins are refused', async () => {
  await expect(programme.call(summariseProgramme, programme.ae, {})).rejects.toMatchObject({
    code: 'not_allowed',
  });
  const partner = await programme.addPartner('Refused');
  await expect(programme.call(summariseProgramme, partner, {})).rejects.toMatchObject({
    code: 'not_allowed',
  });
  const backwards = { from: '2026-02-01', to: '2026-01-31' };
  await expect(ask(backwards)).rejects.toMatchObject({ code: 'input_invalid' });
});

let counted: ProgrammeModel;
beforeAll(async () => {
  const first = await programme.addPartner('Northwind');
  const second = await programme.addPartner('Bluefin', { tier: 'silver' });
  const [won, together, open, declined] = [
    await register(first),
    await register(first),
    await register(second),
    await register(second),
  ];
  const also = await register(second);
  programme.clock.advance(HOUR_MS);
  await programme.call(requestInformation, programme.manager, {
    registrationId: declined,
    question: 'Which plant?',
  });
  programme.clock.advance(2 * HOUR_MS);
  await programme.call(answerInformationRequest, second, {
    registrationId: declined,
    answer: 'The old one.',
  });
  programme.clock.advance(HOUR_MS);
  await programme.call(declineRegistration, programme.manager, {
    registrationId: declined,
    reason: 'existing_customer',
  });
  for (const registrationId of [won, together, open, also])
    await programme.call(approveRegistration, programme.manager, { registrationId });
  await addDeal({ stage: 'won', minor: 12_000_000, closed: '2026-10-12T10:00:00Z' }, [won]);
  await addDeal(
    { stage: 'won', minor: 4_000_000, currency: 'USD', closed: '2026-10-12T11:00:00Z' },
    [together, also],
  );
  await addDeal({ stage: 'early', minor: 5_000_000 }, [open]);
  await addDeal({ stage: 'lost', minor: 100, closed: '2026-10-12T10:00:00Z' });
  await addDeal({ stage: 'won', minor: 100, closed: '2026-10-12T10:00:00Z' });
  await addDeal({ stage: 'won', minor: 999, closed: '2020-10-12T10:00:00Z' });
  counted = await ask();
});

test('distinct deals are counted, each currency by itself', () => {
  expect(valuesOf(counted)).toMatchObject({
    'Won with partners': '€120,000 · US$40,000',
    'Open with partners': '€50,000',
    'Win rate with partners': '100%',
    'Win rate of direct sales': '50% of 2',
    'Brought by partners': '€120,000 · US$40,000 in 2 deals',
    'Helped by partners': '–',
    Registrations: '5',
  });
});

test('who answered when is counted in business hours, without waiting for the partner', () => {
  expect(valuesOf(counted)).toMatchObject({
    'Approval rate': '80% of 5',
    'Answered in time': '100% of 5',
    'Time to answer': '3 h',
    'Reply of partners': '2 h',
  });
});

test('partners on one deal each have the whole of it, and the total does not', () => {
  expect(rowsOf(counted, 'Revenue by partner')).toEqual([
    ['Northwind', 'Gold', '€120,000 · US$40,000 in 2 deals', '–'],
    ['Bluefin', 'Silver', 'US$40,000 in 1 deal', '–'],
  ]);
  expect(rowsOf(counted, 'Revenue by month of closing')).toEqual([
    ['Oct 2026', '€120,000 · US$40,000 in 2 deals', '–', '€120,000 · US$40,000 in 2 deals'],
  ]);
  expect(rowsOf(counted, 'Pipeline by tier')).toEqual([
    ['Gold', '0', '–', '€120,000 · US$40,000'],
    ['Silver', '1', '€50,000', '–'],
  ]);
});

test('what was submitted on another day is not of the period', async () => {
  const model = await ask({ from: '2026-01-01', to: '2026-06-30' });
  expect(valuesOf(model)).toMatchObject({ Registrations: '0', 'Won with partners': '–' });
  expect(model.period).toContain('1 Jan 2026 to 30 Jun 2026');
});

test("another company's deals, partners and registrations are in none of it", async () => {
  const stranger = await createProgramme(database.url);
  const model = await stranger.call(summariseProgramme, stranger.manager, {});
  await stranger.close();
  expect(model.empty?.title).toBe('Nothing to count yet');
  expect([model.headlines, model.figures, model.tables]).toEqual([[], [], []]);
  expect(JSON.stringify(model)).not.toMatch(/Northwind|Bluefin/);
});
