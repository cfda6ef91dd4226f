import { randomUUID } from 'node:crypto';
import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import { findVersionAt, readDocument } from '@alongside/backend/policy/policy-store';
import { defineProductLine } from '@alongside/shared/contracts/policy/define-product-line';
import { publishPolicy } from '@alongside/shared/contracts/policy/publish';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sampleProductLines } from './generate/sample-product-lines.ts';
import type { SampleProduct } from './load-sample-programme.ts';

/** Rules in force since before the first registration, and what the vendor sells. */
export async function layFoundation(
  { database, dispatch, services }: SampleProduct,
  tenantId: Id<'tenant'>,
  since: Instant,
): Promise<void> {
  const actor = { kind: 'system', tenantId, origin: 'operator' } as const;
  const once = () => ({ idempotencyKey: randomUUID() });
  const meta = { requestId: randomUUID() };
  for (const line of sampleProductLines) {
    await dispatch(defineProductLine, actor, { ...line, ...once() }, meta);
  }
  const document = await runInTenant(database, tenantId, async (tx) => {
    if ((await findVersionAt(tx, since)) > 0) return undefined;
    return readDocument(tx, await findVersionAt(tx, services.clock.now()));
  });
  if (document === undefined) return;
  // The rules that connecting published hold from that moment on; a programme is older.
  await dispatch(publishPolicy, actor, { document, effectiveFrom: since, ...once() }, meta);
}
