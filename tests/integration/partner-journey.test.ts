import { registerPages } from '@alongside/backend/pages/register-pages';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { requestInformation } from '@alongside/shared/contracts/registration/request-information';
import type { Id } from '@alongside/shared/vocabulary/ids';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase } from '../support/database.ts';
import { postForm } from '../support/pages/post-form.ts';
import { createProgramme, type Programme } from '../support/programme.ts';

const base = '/p/token';

let programme: Programme;
let closeDatabase: () => Promise<void>;
let app: FastifyInstance;

beforeAll(async () => {
  const database = await createTestDatabase();
  closeDatabase = database.close;
  programme = await createProgramme(database.url);
  const priya = await programme.addPartner('Northwind');
  app = Fastify();
  await app.register(async (scope) => {
    await registerPages(scope, {
      dispatch: programme.dispatch,
      findActor: async () => priya,
      clock: programme.clock,
      publicOrigin: 'https://deals.example',
    });
  });
});

afterAll(async () => {
  await app?.close();
  await programme?.close();
  await closeDatabase?.();
});

async function openKey(path: string): Promise<string> {
  const { body } = await app.inject(path);
  return /name="idempotencyKey" value="([^"]+)"/.exec(body)?.[1] ?? 'no key on this page';
}

/** Opens a form, fills it in and sends it; answers where it leads. */
async function send(path: string, values: Record<string, string>): Promise<string> {
  const answer = await postForm(app, path, { ...values, idempotencyKey: await openKey(path) });
  expect(answer.body).toBe('');
  return String(answer.headers.location);
}

const read = async (path: string): Promise<string> => (await app.inject(path)).body;

it('takes a deal from four facts to protection and to its end, by link alone', async () => {
  expect(await read(base)).toContain('No deals yet');
  const receipt = await send(`${base}/register`, {
    companyName: 'meridian-example.com',
    contactName: 'Jo Brandt',
    estimatedAmountMinor: '84,000.50',
    currency: 'EUR',
    expectedCloseOn: '2026-12-20',
  });
  const deal = receipt.replace(/\?.*/, '');
  const registrationId = deal.split('/').at(-1) as Id<'registration'>;
  expect(await read(receipt)).toContain('Your registration has arrived.');
  expect(await read(deal)).toContain('€84,001');
  expect(await read(base)).toContain('Needs you <span class="count">1</span>');

  await programme.call(requestInformation, programme.manager, {
    registrationId,
    question: 'Which site?',
  });
  expect(await read(deal)).toContain('Vendor asks you');
  await send(`${deal}/answer`, { answer: 'The harbour.' });
  expect(await read(deal)).not.toContain('Vendor asks you');
  expect(await read(deal)).toContain('The harbour.');

  await send(`${deal}/complete`, {
    productLines: 'core',
    country: 'DE',
    kind: 'meeting',
    happenedOn: '2026-10-01',
    summary: 'We met.',
  });
  expect(await read(deal)).not.toContain('Still missing for an approval');

  programme.clock.advance(86_400_000);
  await programme.call(approveRegistration, programme.manager, { registrationId, deal: 'none' });
  expect(await read(base)).toContain('Protected <span class="count">1</span>');
  expect(await read(`${deal}/protection.ics`)).toContain('BEGIN:VEVENT');

  await send(`${deal}/message`, { body: 'The demo is on Thursday.' });
  expect(await read(deal)).toContain('The demo is on Thursday.');

  await send(`${deal}/release`, { reason: 'deal_lost' });
  expect(await read(base)).toContain('Decided <span class="count">1</span>');
  expect((await app.inject(`${deal}/protection.ics`)).statusCode).toBe(404);
});

it('withdraws what is not decided, after asking on a page of its own', async () => {
  const receipt = await send(`${base}/register`, {
    companyName: 'Blue Heron Foods',
    contactName: 'Ada',
    estimatedAmountMinor: '1000',
    currency: 'JPY',
    expectedCloseOn: '2026-12-20',
  });
  const deal = receipt.replace(/\?.*/, '');
  expect(await read(`${deal}/withdraw`)).toContain('its time of submission is lost');
  expect(await read(await send(`${deal}/withdraw`, {}))).toContain(
    'The registration is withdrawn.',
  );
});

it('shows the rules of engagement that are in force', async () => {
  expect(await read(`${base}/rules`)).toMatch(/Version 1, in force since .+\./);
});

it.each(['x', '%00', 'e30', 'x'.repeat(300)])(
  'answers the broken place %s in a list with a page',
  async (after) => {
    const answer = await app.inject(`${base}?after=${after}`);
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.headers['content-type']).toContain('text/html');
  },
);

it.each(['idempotencyKey=', 'a=1&a=2', '%', 'productLines=%00&need=%F0'])(
  'answers a broken form (%s) with a page, never with a failure of ours',
  async (payload) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await app.inject({ method: 'POST', url: `${base}/register`, payload, headers });
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toContain('text/html');
  },
);
