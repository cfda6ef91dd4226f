import type { Operation } from '@alongside/shared/contracts/define-operation';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/database.ts';
import type { Dispatch } from '../dispatch.ts';
import { ProductError } from '../errors.ts';
import { readKey } from '../idempotency/key-is-known.ts';
import { bindOperations, type ResolveCaller } from './bind-operations.ts';
import { createHubspotCaller } from './hubspot-caller.ts';
import { readHeader } from './read-header.ts';
import { readHubspotParameters } from './read-hubspot-parameters.ts';
import { rememberSignature, throwIfReplayed } from './replay-store.ts';
import type { Serialize } from './serialize-answer.ts';
import { verifyHubspotSignature } from './verify-hubspot-signature.ts';

export interface HubspotDoorOptions {
  readonly operations: readonly Operation[];
  readonly dispatch: Dispatch;
  readonly database: Database;
  readonly clock: Clock;
  readonly publicOrigin: string;
  readonly hubspot: { readonly clientSecret: string; readonly appId: string };
  readonly serialize: Serialize;
}

/** Checks that HubSpot signed this very request. Also for its webhooks. */
export function throwUnlessSigned(
  request: FastifyRequest,
  options: Pick<HubspotDoorOptions, 'clock' | 'publicOrigin' | 'hubspot'>,
): void {
  const signed = {
    method: request.method,
    url: options.publicOrigin + (request.raw.url ?? ''),
    body: request.rawBody ?? Buffer.alloc(0),
    signature: readHeader(request, 'x-hubspot-signature-v3'),
    timestamp: readHeader(request, 'x-hubspot-request-timestamp'),
  };
  const nowMs = Date.parse(options.clock.now());
  verifyHubspotSignature(signed, options.hubspot.clientSecret, nowMs);
}

/** Every operation for HubSpot's cards: REST under `/v1`, signed requests (architecture 3). */
export function openHubspotDoor(app: FastifyInstance, options: HubspotDoorOptions): void {
  const { database, clock } = options;
  const findCaller = createHubspotCaller(database);
  const resolveCaller: ResolveCaller = async (request, operation) => {
    throwUnlessSigned(request, options);
    const parameters = readHubspotParameters(request.raw.url ?? '', request.body);
    if (parameters.appId !== options.hubspot.appId) throw new ProductError('signature_wrong');
    const use = { writes: operation.writes, nowMs: Date.parse(clock.now()) };
    const actor = await findCaller(parameters, use);
    if (operation.writes) {
      const signature = readHeader(request, 'x-hubspot-signature-v3') ?? '';
      const idempotencyKey = readKey(request.body);
      const { tenantId } = actor;
      const change = { signature, tenantId, operation: operation.name, idempotencyKey };
      await throwIfReplayed(database, change);
      request.answeredSignature = signature;
    }
    return actor;
  };
  app.decorateRequest('answeredSignature');
  app.addHook('onSend', async (request, reply) => {
    if (!request.answeredSignature || reply.statusCode >= 500) return;
    await rememberSignature(database, request.answeredSignature, clock.now());
  });
  bindOperations(app, { ...options, resolveCaller });
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set for a signed change, to be remembered when it is answered. */
    answeredSignature: string | undefined;
  }
}
