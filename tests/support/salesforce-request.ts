import { createHmac, randomUUID } from 'node:crypto';
import type { IssuedOrgKey } from '@alongside/backend/installation/org-key/give-org-secret';
import { issueOrgKey } from '@alongside/backend/installation/org-key/issue-org-key';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { createInstallation } from './installation.ts';
import type { TestDatabase } from './database.ts';

/** A connected org that can sign. */
export interface SigningOrg extends Pick<IssuedOrgKey, 'orgKey' | 'secret'> {
  /** The org's own id. */
  readonly org: string;
}

type Services = Parameters<typeof issueOrgKey>[0];

let orgs = 0;

/** Connects a fresh org for a tenant and gives it its key. */
export async function connectOrg(
  services: Services,
  store: TestDatabase,
  tenantId: Id<'tenant'>,
): Promise<SigningOrg> {
  orgs += 1;
  const org = `00D${String(orgs).padStart(12, '0')}EAA`;
  await createInstallation(store.pool, tenantId, org, 'salesforce');
  return { org, ...(await issueOrgKey(services, { org, atOnce: false })) };
}

/** A user of an org, as Salesforce names people. */
export const salesforceUser = '005000000000007EAA';

/** What Apex writes, made at this moment. */
export function writeEnvelope(org: string, call: object, nowMs: number): Record<string, unknown> {
  return {
    v: 1,
    org,
    user: salesforceUser,
    iat: Math.floor(nowMs / 1000),
    nonce: randomUUID(),
    ...call,
  };
}

/** A request as the org's Named Credential sends it: signed over the bytes of the body. */
export function signBody<Payload extends string | Buffer>(
  { orgKey, secret }: SigningOrg,
  payload: Payload,
) {
  return {
    method: 'POST' as const,
    url: '/salesforce/v1',
    payload,
    headers: {
      'content-type': 'application/json',
      'x-alongside-org': orgKey,
      'x-alongside-signature': createHmac('sha256', secret).update(payload).digest('hex'),
    },
  };
}

/** Signs an envelope and sends it. */
export function sendEnvelope(
  server: FastifyInstance,
  signing: SigningOrg,
  envelope: object,
): Promise<LightMyRequestResponse> {
  return server.inject(signBody(signing, JSON.stringify(envelope)));
}
