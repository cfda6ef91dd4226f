import { buildApp } from '@alongside/backend/app';
import { createLogger } from '@alongside/backend/platform/logger';
import { newId } from '@alongside/backend/platform/ids';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { FastifyInstance } from 'fastify';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { addLine, fakeHandlers, getLine, type Interference } from './fake-operations.ts';
import { app, publicOrigin, send, type Sender, type SentRequest } from './hubspot-request.ts';
import { createInstallation } from './installation.ts';
import { queryInTenant } from './query-in-tenant.ts';
import { createTenant } from './tenant.ts';
import { tryDispatch, type TriedDispatch } from './try-dispatch.ts';

/** HubSpot's door with two small operations behind it, and a connected account that knocks. */
export interface TriedDoor extends TriedDispatch {
  readonly store: TestDatabase;
  readonly server: FastifyInstance;
  readonly interference: Interference;
  /** Lines of the log. */
  readonly log: string[];
  /** The present account's manager. */
  readonly sender: Sender;
  /** Connects a fresh account of a fresh tenant, whose user 7 is a manager. */
  connect(): Promise<Id<'tenant'>>;
  get(more?: Partial<SentRequest>): SentRequest;
  post(body?: object, more?: Partial<SentRequest>): SentRequest;
  close(): Promise<void>;
}

export const line = { number: 1, code: 'CORE', idempotencyKey: 'key-0001' };

export async function tryDoor(): Promise<TriedDoor> {
  const store = await createTestDatabase();
  const interference: Interference = {};
  const tried = tryDispatch(store.url, fakeHandlers(interference));
  const log: string[] = [];
  const server = buildApp({
    ...tried,
    operations: [addLine, getLine],
    logger: createLogger('info', { write: (text: string) => void log.push(text) }),
    publicOrigin,
    hubspot: app,
    checkOutput: false,
    doors: [],
  });
  const sender = { portalId: '600000', userId: '7', appId: app.appId };
  const common = () => ({ sender, at: Date.parse(tried.clock.now()) });
  const get = (more: Partial<SentRequest> = {}): SentRequest => {
    const path = `/v1/product-lines/${newId('productLine')}`;
    return { method: 'GET', path, ...common(), ...more };
  };
  const post = (body: object = line, more: Partial<SentRequest> = {}): SentRequest => {
    return { method: 'POST', path: '/v1/product-lines', body, ...common(), ...more };
  };
  const connect = async (): Promise<Id<'tenant'>> => {
    sender.portalId = String(Number(sender.portalId) + 1);
    const tenantId = await createTenant(store.pool);
    await createInstallation(store.pool, tenantId, sender.portalId);
    // The user calls once, and so becomes known; then gets the role.
    await send(server, get());
    await queryInTenant(store.pool, tenantId, `UPDATE crm_user SET role = 'manager'`);
    log.length = 0;
    return tenantId;
  };
  const close = async (): Promise<void> => {
    await server.close();
    await tried.database.close();
    await store.close();
  };
  return { ...tried, store, server, interference, log, sender, connect, get, post, close };
}
