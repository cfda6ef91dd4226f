import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import type { CrmEvent } from '../crm/crm-event.ts';
import type { Clock } from '../platform/clock/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { runAsSystem } from '../platform/database/run-as-system.ts';
import { ProductError } from '../platform/errors.ts';
import { storeEvents } from './webhook-inbox-store.ts';

export interface WebhookDoorOptions {
  readonly database: Database;
  readonly clock: Clock;
  /** Where this CRM posts to, e.g. `/webhooks/hubspot`. */
  readonly path: string;
  /** @throws ProductError when the CRM did not sign this very request */
  readonly throwUnlessSigned: (request: FastifyRequest) => void | Promise<void>;
  /** Null when the body is no delivery of this CRM. */
  readonly parse: (body: unknown) => readonly CrmEvent[] | null;
}

/**
 * The door for a CRM's messages: verify, store, answer; the work comes afterwards (architecture 3).
 * It answers without a worker and without asking the CRM, so in milliseconds.
 */
export function openWebhookDoor(options: WebhookDoorOptions): FastifyPluginAsync {
  const { database, clock } = options;
  return async (app) => {
    app.post(options.path, { bodyLimit: 4 * 1024 * 1024 }, async (request, reply) => {
      await options.throwUnlessSigned(request);
      const events = options.parse(request.body);
      if (events === null) throw new ProductError('body_unreadable');
      await runAsSystem(database, (tx) => storeEvents(tx, events, clock.now()));
      return reply.status(200).send({ stored: events.length });
    });
  };
}
