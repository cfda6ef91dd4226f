import { registerPages } from '@alongside/backend/pages/register-pages';
import { logTouch } from '@alongside/shared/contracts/attribution/log-touch';
import type { PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import Fastify, { type FastifyInstance } from 'fastify';
import { expect, test } from 'vitest';
import { useApprovedDeal } from '../support/approved-deal.ts';
import { postForm } from '../support/pages/post-form.ts';

const approved = useApprovedDeal();

async function openPagesOf(partner: PartnerContactActor): Promise<FastifyInstance> {
  const { programme } = approved();
  const app = Fastify();
  await app.register(async (scope) => {
    await registerPages(scope, {
      dispatch: programme.dispatch,
      findActor: async () => partner,
      clock: programme.clock,
      publicOrigin: 'https://deals.example',
    });
  });
  return app;
}

test('help that we logged waits under the registration for one tap, and reads confirmed then', async () => {
  const { programme, partner, registrationId, change, card } = approved();
  const dealId = await change({ stageClass: 'early' });
  const helper = await programme.addPartner('Canaryhelper');
  const app = await openPagesOf(partner);
  const page = `/p/token/registrations/${registrationId}`;
  const read = async () => (await app.inject(page)).body;
  const before = await read();
  expect(before).not.toContain('that Vendor logged');

  const log = (who: PartnerContactActor, kind: 'reply' | 'demo') =>
    programme.call(logTouch, programme.ae, {
      dealId,
      partnerId: who.partnerId,
      kind,
      happenedOn: '2026-10-11',
      note: 'Canary note of ours',
    });
  const others = await log(helper, 'demo');
  const keys = /value="[0-9a-f-]{36}"/g;
  expect((await read()).replaceAll(keys, '')).toBe(before.replaceAll(keys, ''));

  const { touchId } = await log(partner, 'reply');
  const waiting = await read();
  expect(waiting).toContain('Reply on Oct 11, 2026, logged by us');
  expect(waiting).not.toMatch(/canary/i);
  const idempotencyKey = /help\/tou_.*?value="([^"]+)"/s.exec(waiting)![1]!;
  const tap = (touch: string) => postForm(app, `${page}/help/${touch}`, { idempotencyKey });
  expect((await app.inject(`${page}/help/${touchId}`)).statusCode).toBe(404);
  expect((await tap(others.touchId)).statusCode).toBe(404);

  const answer = await tap(touchId);
  expect(answer.headers.location).toBe(`${page}?done=help`);
  const after = (await app.inject(String(answer.headers.location))).body;
  expect(after).toContain('You confirmed your help.');
  expect(after).toContain('logged by us</span> <strong>Confirmed</strong>');
  expect(after).not.toContain('Yes, we did this');
  expect((await tap(touchId)).statusCode).toBe(303);
  expect((await card()).attribution.rows[0]).toMatchObject({ partner: 'Northwind' });
  await app.close();
});
