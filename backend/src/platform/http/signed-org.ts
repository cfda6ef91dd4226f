import type { FastifyRequest } from 'fastify';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/database.ts';
import { ProductError } from '../errors.ts';
import { isSignedWith, newOrgSecret, orgSecretPlace } from '../secrets/org-secret.ts';
import type { Sealer } from '../secrets/seal.ts';
import { findOrgKey, type OrgKey } from './org-key-store.ts';
import { readHeader } from './read-header.ts';

export interface SignedOrgOptions {
  readonly database: Database;
  readonly sealer: Sealer;
  readonly clock: Clock;
}

/** The org that signed this request over its raw body. @throws {ProductError} `signature_wrong` */
export type FindSignedOrg = (request: FastifyRequest) => Promise<OrgKey>;

/** Checks what Salesforce sends: `X-Alongside-Org`, `X-Alongside-Signature` and the org in the body. */
export function createSignedOrg({ database, sealer, clock }: SignedOrgOptions): FindSignedOrg {
  // An unknown key is checked against a secret nobody has, so that it takes its time too.
  const decoy = newOrgSecret();
  return async (request) => {
    const key = readHeader(request, 'x-alongside-org') ?? '';
    const org = await findOrgKey(database, key, clock.now());
    const place = org && orgSecretPlace(org);
    const secrets = place ? org.sealedSecrets.map((sealed) => sealer.open(sealed, place)) : [decoy];
    const signature = readHeader(request, 'x-alongside-signature');
    const signed = isSignedWith(request.rawBody ?? Buffer.alloc(0), signature, secrets);
    if (!org) throw refuseEnvelope(request, 'key');
    if (!signed) throw refuseEnvelope(request, 'signature');
    const named = (request.body as { org?: unknown } | null | undefined)?.org;
    if (named !== org.externalAccountId) throw refuseEnvelope(request, 'org');
    return org;
  };
}

/** The answer never says what was wrong; our log does, because an operator must find out. */
export function refuseEnvelope(
  request: FastifyRequest,
  reason: 'key' | 'signature' | 'org' | 'clock' | 'nonce',
): ProductError {
  request.refusal = reason;
  return new ProductError('signature_wrong');
}
