import Fastify from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { SANDBOX_USERS } from '../people.ts';
import { signBodyV1, signRequestV3 } from '../sign-request.ts';
import { openTestPortal, TEST_APP } from '../testing/test-portal.ts';

type Event = Record<string, unknown>;
type Delivery = { body: string; events: Event[]; headers: Record<string, unknown> };

const PUBLIC_URL = 'https://alongside.example/hubspot/webhooks?v=%40';
const DEALS = '/crm/objects/2026-03/deals';
const ae = SANDBOX_USERS[0]!;
const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

/** A listening app that answers with the given statuses in turn, then 200. */
const openListener = (...statuses: number[]) => openListenerIn(undefined, statuses);

async function openListenerIn(stateFolder?: string, statuses: number[] = []) {
  const deliveries: Delivery[] = [];
  const app = Fastify();
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (request, body, done) => done(null, body));
  app.post('/hooks', async ({ body, headers }, reply) => {
    const text = String(body);
    deliveries.push({ body: text, events: JSON.parse(text), headers });
    return reply.status(statuses.shift() ?? 200).send();
  });
  const origin = await app.listen({ port: 0 });
  const portal = openTestPortal({
    webhookTarget: { url: PUBLIC_URL, forwardTo: `${origin}/hooks` },
    webhookRetryDelaysMs: [60_000, 120_000],
    ...(stateFolder !== undefined && { stateFolder }),
  });
  closers.push(
    () => app.close(),
    () => portal.app.close(),
  );
  await portal.connect();
  const deliver = () => portal.call('POST', '/__sandbox/webhooks/deliver');
  return { ...portal, deliveries, deliver };
}

const kinds = (deliveries: Delivery[]) =>
  deliveries.flatMap(({ events }) =>
    events.map((event) => [event['subscriptionType'], event['propertyName']].join(' ').trim()),
  );

describe('webhooks', () => {
  it('tell of creation, subscribed changes and deletion, signed over the public URL', async () => {
    const { call, deliver, deliveries } = await openListener();
    const made = await call('POST', DEALS, { properties: { amount: '5', dealname: 'Roof' } });
    await call('DELETE', `${DEALS}/${made.body['id']}`);
    await deliver();
    expect(kinds(deliveries)).toEqual([
      'object.creation',
      'object.propertyChange amount',
      'object.deletion',
    ]);
    const [{ body, headers, events }] = deliveries as [Delivery];
    const timestamp = String(headers['x-hubspot-request-timestamp']);
    const { clientSecret } = TEST_APP;
    const signed = { clientSecret, method: 'POST', url: PUBLIC_URL, body, timestamp };
    expect(headers['x-hubspot-signature-v3']).toBe(signRequestV3(signed));
    expect(headers['x-hubspot-signature']).toBe(signBodyV1(clientSecret, body));
    expect(events[1]).toMatchObject({
      portalId: 48151623,
      appId: TEST_APP.appId,
      objectId: Number(made.body['id']),
      objectTypeId: '0-3',
      propertyName: 'amount',
      propertyValue: '5',
      changeSource: 'INTEGRATION',
      sourceId: String(TEST_APP.appId),
      attemptNumber: 0,
      occurredAt: Date.parse('2026-11-22T12:00:00Z'),
    });
  });

  it('tell a user’s change from the app’s, and say nothing of a value that stayed', async () => {
    const { call, deliver, deliveries } = await openListener();
    const made = await call('POST', DEALS, { properties: { amount: '5' } });
    await deliver();
    const record = `/__sandbox/records/deals/${made.body['id']}`;
    const edit = (amount: string) =>
      call('PATCH', record, { userId: ae.userId, properties: { amount } });
    expect((await edit('5')).status).toBe(200);
    await edit('6');
    await deliver();
    expect(deliveries[1]?.events).toHaveLength(1);
    expect(deliveries[1]?.events[0]).toMatchObject({
      changeSource: 'CRM_UI',
      sourceId: `userId:${ae.userId}`,
      propertyValue: '6',
    });
  });

  it('come again after a refusal, with the attempt counted, until the retries are used up', async () => {
    const { call, deliver, deliveries, time } = await openListener(500, 404, 302);
    await call('POST', DEALS, { properties: {} });
    await deliver();
    await deliver();
    expect(deliveries).toHaveLength(1);
    time.now += 60_000;
    await deliver();
    time.now += 120_000;
    await deliver();
    expect(deliveries.map(({ events }) => events[0]?.['attemptNumber'])).toEqual([0, 1, 2]);
    const { body } = await call('GET', '/__sandbox/webhooks');
    expect(body['pending']).toEqual([]);
  });

  it('come in batches of at most 100', async () => {
    const { call, deliver, deliveries } = await openListener();
    const inputs = Array.from({ length: 100 }, () => ({ properties: { amount: '1' } }));
    await call('POST', `${DEALS}/batch/create`, { inputs });
    await deliver();
    expect(deliveries.map(({ events }) => events.length)).toEqual([100, 100]);
  });

  it('come unasked', async () => {
    const { call, deliveries } = await openListener();
    await call('POST', DEALS, { properties: {} });
    await expect.poll(() => kinds(deliveries)).toEqual(['object.creation']);
  });

  it('not yet delivered come after a restart', async () => {
    const before = await openListener(500);
    await before.call('POST', DEALS, { properties: {} });
    await before.deliver();
    await before.app.close();
    const after = await openListenerIn(before.stateFolder);
    after.time.now += 60_000;
    await after.deliver();
    expect(after.deliveries[0]?.events[0]).toMatchObject({
      subscriptionType: 'object.creation',
      attemptNumber: 1,
    });
  });

  it('tell of a merge', async () => {
    const { call, deliver, deliveries } = await openListener();
    const [a, b] = await Promise.all(
      ['A', 'B'].map((dealname) => call('POST', DEALS, { properties: { dealname } })),
    );
    const merge = { primaryObjectId: a?.body['id'], objectIdToMerge: b?.body['id'] };
    const merged = await call('POST', `${DEALS}/merge`, merge);
    await deliver();
    expect(deliveries.flatMap(({ events }) => events).at(-1)).toMatchObject({
      subscriptionType: 'object.merge',
      primaryObjectId: Number(a?.body['id']),
      mergedObjectIds: [Number(b?.body['id'])],
      newObjectId: Number(merged.body['id']),
    });
  });
});
