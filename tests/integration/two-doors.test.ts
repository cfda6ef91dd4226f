import { randomUUID } from 'node:crypto';
import { buildApp } from '@alongside/backend/app';
import { newId } from '@alongside/backend/platform/ids';
import { createLogger } from '@alongside/backend/platform/logger';
import { createSealer } from '@alongside/backend/platform/secrets/seal';
import { allOperations } from '@alongside/shared/contracts/all-operations';
import { explainDecision } from '@alongside/shared/contracts/card/explain-decision';
import type { Operation } from '@alongside/shared/contracts/define-operation';
import { getRulesOfEngagement } from '@alongside/shared/contracts/policy/get-rules-of-engagement';
import { declineRegistration } from '@alongside/shared/contracts/registration/decline';
import { listMyRegistrations } from '@alongside/shared/contracts/registration/list-mine';
import { listQueue } from '@alongside/shared/contracts/registration/list-queue';
import { previewApproval } from '@alongside/shared/contracts/registration/preview-approval';
import fc from 'fast-check';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { app as hubspot, publicOrigin } from '../support/hubspot-request.ts';
import { queryInTenant } from '../support/query-in-tenant.ts';
import { connectOrg, salesforceUser, type SigningOrg } from '../support/salesforce-request.ts';
import { createSyncedProgramme, type SyncedProgramme } from '../support/synced-programme.ts';
import {
  askThroughHubspot,
  askThroughSalesforce,
  type DoorInput,
  type DoorReader,
} from '../support/through-doors.ts';

let store: TestDatabase;
let programme: SyncedProgramme;
let server: FastifyInstance;
let signing: SigningOrg;
const registrations: string[] = [];
const decisions: string[] = [];

beforeAll(async () => {
  store = await createTestDatabase();
  programme = await createSyncedProgramme(store.url);
  const sealer = createSealer([Buffer.alloc(32, 7)]);
  server = buildApp({
    ...programme,
    operations: allOperations,
    logger: createLogger('silent'),
    sealer,
    publicOrigin,
    hubspot,
    // Answers are written by the compiled serializers, as in production.
    checkOutput: false,
    doors: [],
  });
  signing = await connectOrg({ ...programme, sealer }, store, programme.tenantId);
  const partner = await programme.addPartner('Northwind');
  for (const deal of ['create', 'create', '']) {
    const registrationId = await programme.register(partner);
    registrations.push(registrationId);
    if (deal !== '') await programme.approve(registrationId, deal);
  }
  const { decisionId = '' } = await programme.call(declineRegistration, programme.manager, {
    registrationId: await programme.register(partner),
    reason: 'not_eligible',
  });
  decisions.push(decisionId);
  // The user calls once, and so becomes known; then gets the role, which a read sees ten seconds later.
  await throughSalesforce(listQueue, {});
  const known = `UPDATE crm_user SET role = 'manager' WHERE external_user_id = $1`;
  await queryInTenant(store.pool, programme.tenantId, known, [salesforceUser]);
  programme.clock.advance(10_000);
});

afterAll(async () => {
  await server.close();
  await programme.close();
  await store.close();
});

const asked = (operation: Operation, input: DoorInput, reader: DoorReader) => ({
  server,
  operation,
  input,
  reader,
  at: Date.parse(programme.clock.now()),
});

function throughHubspot(
  operation: Operation,
  input: DoorInput,
  reader: DoorReader = {},
): Promise<LightMyRequestResponse> {
  const { installationId: portalId, crmUserId: userId } = programme.manager;
  const sender = { portalId, userId, appId: hubspot.appId };
  return askThroughHubspot(sender, asked(operation, input, reader));
}

function throughSalesforce(
  operation: Operation,
  input: DoorInput,
  reader: DoorReader = {},
): Promise<LightMyRequestResponse> {
  return askThroughSalesforce(signing, salesforceUser, asked(operation, input, reader));
}

/** What a card gets to see; only the name of the call differs from one to the next. */
const seen = (answer: LightMyRequestResponse) => ({
  status: answer.statusCode,
  type: answer.headers['content-type'],
  cache: answer.headers['cache-control'],
  body: answer.body.replace(/"reference":"[^"]*"/, '"reference":""'),
});

const oneOf = (values: readonly string[], stranger: () => string) =>
  fc.nat(values.length).map((index) => values[index] ?? stranger());
const registrationId = () => oneOf(registrations, () => newId('registration'));
const readers = fc.record(
  {
    locale: fc.constantFrom('en-US', 'de-DE', 'xx-YY', 'en_GB', ''),
    timeZone: fc.constantFrom('Europe/Berlin', 'Mars/Base', 'half past two'),
  },
  { requiredKeys: [] },
);
const call = (operation: Operation, input: Record<string, fc.Arbitrary<string | number>>) =>
  fc
    .record(input, { requiredKeys: Object.keys(input).filter((name) => name.endsWith('Id')) })
    .map((drawn): [Operation, DoorInput] => [operation, drawn]);

test('whatever is asked through either door by a manager, the answer is the same byte for byte', async () => {
  const calls = fc.oneof(
    call(listQueue, {
      show: fc.constantFrom('waiting', 'decided', 'conflicts', 'everything'),
      limit: fc.integer({ min: -1, max: 101 }),
      unknown: fc.constantFrom('1', 'größer'),
    }),
    call(previewApproval, { registrationId: registrationId() }),
    call(explainDecision, { decisionId: oneOf(decisions, () => newId('decision')) }),
    call(getRulesOfEngagement, {}),
    call(listMyRegistrations, {}),
    call(declineRegistration, {
      registrationId: oneOf([registrations[0] ?? '', 'reg_1'], () => newId('registration')),
      reason: fc.constantFrom('not_eligible', 'because'),
      idempotencyKey: fc.constantFrom('', 'key-1').map((text) => text && text + randomUUID()),
    }),
  );
  const statuses = new Set<number>();
  await fc.assert(
    fc.asyncProperty(calls, readers, async ([operation, input], reader) => {
      // HubSpot's signature holds the moment, and no request but a repeated one has that of another.
      programme.clock.advance(1);
      const [one, other] = [
        await throughHubspot(operation, input, reader),
        await throughSalesforce(operation, input, reader),
      ];
      expect(seen(other)).toEqual(seen(one));
      statuses.add(one.statusCode);
    }),
    { numRuns: 80 },
  );
  expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 403, 404, 409]));
});

test('a change through either door gets the same answer, apart from what it changed', async () => {
  const partner = await programme.addPartner('Contoso');
  const answers: string[] = [];
  for (const door of [throughHubspot, throughSalesforce]) {
    const twin = await programme.register(partner);
    const change = { registrationId: twin, reason: 'not_eligible', idempotencyKey: randomUUID() };
    const answer = await door(declineRegistration, change);
    expect(answer.statusCode).toBe(200);
    answers.push(answer.body.replaceAll(/\b[a-z]{3}_[0-9a-z]{26}\b/g, 'id'));
  }
  expect(answers[1]).toBe(answers[0]);
});
