import { createFixedClock } from '@alongside/backend/platform/clock/fixed-clock';
import { ProductError } from '@alongside/backend/platform/errors';
import { setSecurityHeaders } from '@alongside/backend/platform/http/security-headers';
import { registerPages } from '@alongside/backend/pages/register-pages';
import type { PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import Fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify';
import { FakeDispatch } from './fake-partner-dispatch.ts';
import { postForm } from './post-form.ts';

export const goodToken = 'p9Zq2v8uRkW1xY4tB7nDcA';
export const endedToken = 'aaaaaaaaaaaaaaaaaaaaaa';

const priya: PartnerContactActor = {
  kind: 'partner_contact',
  tenantId: 'ten_01kasp0000e008000000000001',
  partnerId: 'par_01kasp0000e008000000000001',
  partnerContactId: 'pct_01kasp0000e008000000000001',
  shareLinkId: 'shl_01kasp0000e008000000000001',
};

/** The partners' pages before a dispatcher that the test answers for. */
export async function openPages(publicOrigin = 'https://deals.example'): Promise<{
  app: FastifyInstance;
  fake: FakeDispatch;
  post: (
    url: string,
    values: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<LightMyRequestResponse>;
}> {
  const fake = new FakeDispatch();
  const app: FastifyInstance = Fastify({ forceCloseConnections: true });
  setSecurityHeaders(app);
  await app.register(async (scope) => {
    await registerPages(scope, {
      dispatch: fake.dispatch,
      findActor,
      clock: createFixedClock('2026-11-22T12:00:00.000Z'),
      publicOrigin,
    });
  });
  return { app, fake, post: (url, values, headers) => postForm(app, url, values, headers) };
}

async function findActor(token: string): Promise<PartnerContactActor> {
  if (token === goodToken) return priya;
  if (token === endedToken) throw new ProductError('share_link_expired', { date: '3 Nov 2026' });
  throw new ProductError('share_link_unknown');
}
