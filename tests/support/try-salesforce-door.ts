import type { Id } from '@alongside/shared/vocabulary/ids';
import type { LightMyRequestResponse } from 'fastify';
import { queryInTenant } from './query-in-tenant.ts';
import { connectOrg, sendEnvelope, type SigningOrg, writeEnvelope } from './salesforce-request.ts';
import { createTenant } from './tenant.ts';
import { tryDoor, type TriedDoor } from './try-door.ts';

/** A connected org of a tenant of its own, whose user is a manager. */
export interface TriedOrg {
  readonly signing: SigningOrg;
  readonly tenantId: Id<'tenant'>;
  /** What the org would send now. */
  write(call: object): Record<string, unknown>;
  send(call: object): Promise<LightMyRequestResponse>;
  countLines(): Promise<number>;
}

export interface TriedSalesforceDoor {
  readonly door: TriedDoor;
  connect(): Promise<TriedOrg>;
  close(): Promise<void>;
}

/** A call of the operation that adds a product line. */
export const adding = (input: object) => ({ operation: 'product-line.add', input });

export async function trySalesforceDoor(): Promise<TriedSalesforceDoor> {
  const door = await tryDoor();
  const { store, server, clock } = door;
  const connect = async (): Promise<TriedOrg> => {
    const tenantId = await createTenant(store.pool);
    const signing = await connectOrg(door, store, tenantId);
    const write: TriedOrg['write'] = (call) =>
      writeEnvelope(signing.org, call, Date.parse(clock.now()));
    const send: TriedOrg['send'] = (call) => sendEnvelope(server, signing, write(call));
    const query = <Row extends object>(sql: string): Promise<Row[]> =>
      queryInTenant(store.pool, tenantId, sql);
    // The user calls once, and so becomes known; then gets the role.
    await send({ ...adding({}), input: { idempotencyKey: 'key-0000' } });
    await query(`UPDATE crm_user SET role = 'manager'`);
    door.log.length = 0;
    return {
      signing,
      tenantId,
      write,
      send,
      countLines: async () => (await query('SELECT FROM product_line')).length,
    };
  };
  return { door, connect, close: () => door.close() };
}
