import { AsyncLocalStorage } from 'node:async_hooks';
import { CompiledQuery, type DatabaseConnection, PostgresDriver } from 'kysely';

/** Who the next transaction runs as. */
export interface Scope {
  readonly role: 'alongside_tenant' | 'alongside_system';
  /** uuid; empty for the system. */
  readonly tenant: string;
}

const scopes = new AsyncLocalStorage<Scope>();
const UUID_OR_EMPTY = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/;

/** Transactions that `start` begins run in that scope. */
export function withScope<T>(scope: Scope, start: () => Promise<T>): Promise<T> {
  return scopes.run(scope, start);
}

/** Begins a transaction and sets role and tenant in the same round trip; both end with it. */
export class ScopedDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const scope = scopes.getStore();
    if (!scope) throw new Error('A transaction needs runInTenant or runAsSystem.');
    if (!UUID_OR_EMPTY.test(scope.tenant)) throw new Error('The tenant of a scope is a uuid.');
    const settings = `set_config('role', '${scope.role}', true), set_config('app.tenant_id', '${scope.tenant}', true)`;
    await connection.executeQuery(CompiledQuery.raw(`BEGIN; SELECT ${settings}`));
  }
}
