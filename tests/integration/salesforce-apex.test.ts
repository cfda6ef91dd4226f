import path from 'node:path';
import { ApexThrown } from '@alongside/apex-runner/apex-thrown';
import { type ApexCall, callApex, type Send } from '@alongside/apex-runner/call-apex';
import { loadOrg } from '@alongside/apex-runner/load-org';
import type { Callout, CalloutAnswer } from '@alongside/apex-runner/org-state';
import { testHost } from '@alongside/apex-runner/test-host';
import { toText } from '@alongside/apex-runner/values/to-text';
import { ApexSet, Row } from '@alongside/apex-runner/values/value';
import { parseChangeReport } from '@alongside/backend/crm/salesforce/change-report';
import { buildApp } from '@alongside/backend/app';
import { encodeId } from '@alongside/backend/platform/ids';
import { createLogger } from '@alongside/backend/platform/logger';
import { createSealer } from '@alongside/backend/platform/secrets/seal';
import { allOperations } from '@alongside/shared/contracts/all-operations';
import { getDealCard } from '@alongside/shared/contracts/card/get-deal';
import { recordDealChange } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import { beforeAll, expect, test } from 'vitest';
import { app as hubspot, publicOrigin } from '../support/hubspot-request.ts';
import { openProgramme } from '../support/open-programme.ts';
import { queryInTenant } from '../support/query-in-tenant.ts';
import { connectOrg } from '../support/salesforce-request.ts';

const { programme, database } = await openProgramme();
const sealer = createSealer([Buffer.alloc(32, 7)]);
const server = buildApp({
  ...programme,
  operations: allOperations,
  logger: createLogger('silent'),
  sealer,
  publicOrigin,
  hubspot,
  checkOutput: false,
  doors: [],
});
const signing = await connectOrg({ ...programme, sealer }, database, programme.tenantId);
const org = loadOrg(
  path.resolve(import.meta.dirname, '../../salesforce-package/force-app/main/default'),
);
const DEAL = '006000000000001AAA';
/** What went through the door, in order. */
const seen: {
  readonly signature: string | undefined;
  readonly sent: string;
  readonly answer: string;
}[] = [];

/** What the org's Named Credential does with a callout: it hands it to the partner service as it is. */
const throughDoor: Send = async ({ endpoint, headers, body }) => {
  const url = endpoint.replace('callout:Alongside_Unsigned', '');
  const answer = await server.inject({ method: 'POST', url, headers, payload: body });
  seen.push({ signature: headers['x-alongside-signature'], sent: body, answer: answer.body });
  return { status: answer.statusCode, body: answer.body };
};

/** Someone of the org that signs. */
const host = {
  ...testHost,
  user: { ...testHost.user, organizationId: signing.org, locale: 'de_DE_EURO' },
  now: () => Date.parse(programme.clock.now()),
};

/** Calls a controller as a component does, in an org that signs with this secret. */
function callCard(method: string, args: readonly string[], secret = signing.secret) {
  const key = new Row('PRM_Signing_Key__c');
  key.fields
    .set('setupownerid', signing.org)
    .set('prm_org_key__c', signing.orgKey)
    .set('prm_secret__c', secret);
  const prepare: ApexCall['prepare'] = ({ state }) =>
    void state.records.set('prm_signing_key__c', [key]);
  return callApex(org, host, { cls: 'DealCardController', method, args, prepare }, throughDoor);
}

/** What a component reads out of the message of a refusal. */
async function refusalOf(call: Promise<unknown>): Promise<unknown> {
  const thrown: unknown = await call.catch((error: unknown) => error);
  if (!(thrown instanceof ApexThrown)) throw new Error('It was not refused', { cause: thrown });
  return JSON.parse(toText(thrown.exception.fields.get('message') ?? null));
}

beforeAll(async () => {
  const [row] = await queryInTenant<{ id: string }>(
    database.pool,
    programme.tenantId,
    `SELECT id FROM installation WHERE external_account_id = '${signing.org}'`,
  );
  await programme.call(recordDealChange, programme.system, {
    installationId: encodeId('installation', row?.id ?? ''),
    deal: {
      recordId: DEAL,
      name: 'Globex platform – größer',
      amountMinor: 8_400_000,
      currency: 'EUR',
      stage: 'Qualified to buy',
      stageClass: 'early',
      expectedCloseOn: '2026-12-20',
      ownerUserId: null,
      createdAt: '2026-10-12T09:00:00.000Z',
      closedAt: null,
      company: null,
      deleted: false,
    },
  });
});

test('the card that Apex reads through the signed envelope is the answer, value by value', async () => {
  const card = await callCard('getCard', [DEAL]);
  expect(card).toEqual(JSON.parse(seen.at(-1)?.answer ?? ''));
  expect(getDealCard.output.parse(card).headline.state).toBe('none');
});

test('the reader is named in the form that browsers and the backend know', async () => {
  await callCard('getCard', [DEAL]);
  expect(JSON.parse(seen.at(-1)?.sent ?? '')).toMatchObject({
    reader: { locale: 'de-DE', timeZone: 'Europe/Berlin' },
  });
});

test('a card read twice is signed anew, since each envelope has a nonce of its own', async () => {
  await callCard('getCard', [DEAL]);
  await callCard('getCard', [DEAL]);
  const [before, after] = seen.slice(-2);
  expect(before?.signature).not.toBe(after?.signature);
});

test.each([
  ['a change the user may not make', 'policy.define-product-line', 'not_allowed'],
  ['an operation nobody knows', 'deal.burn', 'not_found'],
])('%s reaches the component with code and sentence', async (_, operation, code) => {
  const input = JSON.stringify({ code: 'edge', name: 'Edge', idempotencyKey: 'key-00000001' });
  expect(await refusalOf(callCard('perform', [operation, input]))).toEqual({
    code,
    sentence: expect.stringMatching(/\.$/),
    problems: null,
    reference: expect.stringMatching(/^[\w-]+$/),
    retryAfterSeconds: null,
  });
});

test('a signature made with another secret is refused', async () => {
  const refused = await refusalOf(callCard('getCard', [DEAL], 'another secret'));
  expect(refused).toMatchObject({ code: 'signature_wrong' });
});

test('the report of changed records is one that the backend reads', () => {
  const bodies: unknown[] = [];
  const send = ({ body }: Callout): CalloutAnswer => {
    bodies.push(JSON.parse(body));
    return { status: 200, body: '{}' };
  };
  const machine = org.start({ ...host, send });
  const report = machine.classes.find('AlongsideChangeReport', undefined)!;
  const args = ['Opportunity', new ApexSet(new Set([DEAL])), 'TX-1', 0];
  const execute = machine.classes.findMethod(report, 'execute', 1)!;
  machine.call(execute, machine.construct(report, args), [null]);
  expect(parseChangeReport(bodies[0], programme.clock.now())).toMatchObject([
    { object: 'deal', recordId: DEAL, externalAccountId: signing.org },
  ]);
});
