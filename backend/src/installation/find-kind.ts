import type { Id } from '@alongside/shared/vocabulary/ids';
import { CrmFailure } from '../crm/crm-error.ts';
import type { CrmSignIn } from '../crm/sign-in-port.ts';
import type { Database } from '../platform/database/database.ts';
import { runAsSystem } from '../platform/database/run-as-system.ts';
import { findInstallation } from './installation-store.ts';

/**
 * Which CRM an installation is of.
 *
 * @throws {CrmFailure} `unauthorised` when there is no such installation
 */
export async function findKind(
  database: Database,
  installationId: Id<'installation'>,
): Promise<CrmSignIn['kind']> {
  const found = await runAsSystem(database, (tx) => findInstallation(tx, installationId));
  if (found !== null) return found.kind;
  throw new CrmFailure({ kind: 'unauthorised' }, 'there is no such installation');
}
