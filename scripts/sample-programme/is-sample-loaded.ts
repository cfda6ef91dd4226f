import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { REFERENCE } from './generate/sample-registrations.ts';
import { sampleStates } from './generate/sample-states.ts';
import type { SampleProduct } from './load-sample-programme.ts';

/** Whether loading came to its end, which is when the deals that were won are known to be. */
export async function isSampleLoaded(
  { database }: Pick<SampleProduct, 'database'>,
  tenantId: Id<'tenant'>,
): Promise<boolean> {
  const rows = await runInTenant(database, tenantId, (tx) =>
    tx
      .selectFrom('registration')
      .select('outcome')
      .where('external_reference', 'like', `${REFERENCE}%`)
      .execute(),
  );
  const expected = sampleStates.reduce((sum, { count, rival }) => sum + count * (rival ? 2 : 1), 0);
  return rows.length >= expected && rows.some(({ outcome }) => outcome === 'won');
}
