import type { Id } from '@alongside/shared/vocabulary/ids';
import { type RawBuilder, sql } from 'kysely';
import { decodeId } from '../ids.ts';

/** A change that is to be repeated, as a door sees it before anybody has read its input. */
export interface RepeatedChange {
  readonly tenantId: Id<'tenant'>;
  readonly operation: string;
  /** Undefined when the input is not even an object with a key; it is refused later. */
  readonly idempotencyKey: string | undefined;
}

/**
 * Whether such a change was carried out, as part of a query. A repeated request then passes replay
 * protection: the dispatcher gives it the stored answer (architecture 3).
 */
export function keyIsKnown(change: RepeatedChange): RawBuilder<boolean> {
  return sql<boolean>`EXISTS (SELECT FROM idempotency
    WHERE tenant_id = ${decodeId('tenant', change.tenantId)}
      AND operation = ${change.operation} AND key = ${change.idempotencyKey ?? ''})`;
}

/** The key of an input that nobody has checked yet; undefined when there is none. */
export function readKey(input: unknown): string | undefined {
  const key = (input as { idempotencyKey?: unknown } | null | undefined)?.idempotencyKey;
  return typeof key === 'string' ? key : undefined;
}
