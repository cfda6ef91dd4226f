import { createHash } from 'node:crypto';
import type { Operation } from '@alongside/shared/contracts/define-operation';
import type { CrmUserActor } from '@alongside/shared/vocabulary/actor';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProductError } from '../errors.ts';
import { readKey } from '../idempotency/key-is-known.ts';
import type { AnswerOptions } from './answer-operation.ts';
import { bindEnvelope, type Opened } from './bind-envelope.ts';
import { findOrAddCrmUser } from './caller-store.ts';
import { type Envelope, readEnvelope } from './envelope.ts';
import { takeNonce } from './nonce-store.ts';
import type { OrgKey } from './org-key-store.ts';
import { type RememberCaller, rememberCallers } from './remember-callers.ts';
import { createSignedOrg, refuseEnvelope, type SignedOrgOptions } from './signed-org.ts';

export interface SalesforceDoorOptions extends SignedOrgOptions, AnswerOptions {
  readonly operations: readonly Operation[];
}

const WINDOW_MS = 5 * 60 * 1000;
/** Longer than an envelope can be opened, because the clocks of several processes differ. */
const NONCE_KEPT_MS = 3 * WINDOW_MS;

/** Every operation for the cards in Salesforce: one route, signed envelopes (architecture 3). */
export function openSalesforceDoor(app: FastifyInstance, options: SalesforceDoorOptions): void {
  const findSignedOrg = createSignedOrg(options);
  const remember = rememberCallers();
  const open = async (request: FastifyRequest): Promise<Opened> => {
    const org = await findSignedOrg(request);
    const envelope = readEnvelope(request.body);
    const nowMs = Date.parse(options.clock.now());
    if (Math.abs(nowMs - envelope.iat * 1000) > WINDOW_MS) throw refuseEnvelope(request, 'clock');
    if (!org.connected) throw new ProductError('not_connected');
    return {
      envelope,
      resolveCaller: async (operation) => {
        await takeNonceOrRefuse(options, request, { org, envelope, operation });
        return findCaller(options, remember, { org, envelope, writes: operation.writes, nowMs });
      },
    };
  };
  bindEnvelope(app, { ...options, path: '/salesforce/v1', open });
}

interface OpenedBy {
  readonly org: OrgKey;
  readonly envelope: Envelope;
}

async function takeNonceOrRefuse(
  { database }: SalesforceDoorOptions,
  request: FastifyRequest,
  { org, envelope, operation }: OpenedBy & { readonly operation: Operation },
): Promise<void> {
  const passes = await takeNonce(database, {
    ...org,
    nonce: envelope.nonce,
    bodyHash: createHash('sha256')
      .update(request.rawBody ?? '')
      .digest(),
    expiresAt: new Date(envelope.iat * 1000 + NONCE_KEPT_MS).toISOString(),
    operation: operation.name,
    idempotencyKey: operation.writes ? readKey(envelope.input) : undefined,
  });
  if (!passes) throw refuseEnvelope(request, 'nonce');
}

function findCaller(
  { database }: SalesforceDoorOptions,
  remember: RememberCaller,
  { org, envelope, ...use }: OpenedBy & { readonly writes: boolean; readonly nowMs: number },
): Promise<CrmUserActor> {
  const { tenantId, installationId } = org;
  return remember(`${installationId}/${envelope.user}`, use, async () => {
    const user = { externalUserId: envelope.user, email: envelope.email ?? '' };
    const found = await findOrAddCrmUser(database, org, user);
    return { kind: 'crm_user', tenantId, installationId, ...found };
  });
}
