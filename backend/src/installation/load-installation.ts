import type { Id } from '@alongside/shared/vocabulary/ids';
import { CrmFailure } from '../crm/crm-error.ts';
import type { StoredInstallation } from '../crm/stored-installation.ts';
import type { Database } from '../platform/database/database.ts';
import { runAsSystem } from '../platform/database/run-as-system.ts';
import type { Sealer } from '../platform/secrets/seal.ts';
import { findInstallation } from './installation-store.ts';
import { createTokenVault } from './token-vault.ts';

/** What a CRM adapter must know of an installation: its tokens, and what the account is. */
export function loadInstallation(
  services: { readonly database: Database; readonly sealer: Sealer },
  installationId: Id<'installation'>,
): StoredInstallation {
  return {
    vault: createTokenVault(services, installationId),
    settings: async () => {
      const found = await runAsSystem(services.database, (tx) =>
        findInstallation(tx, installationId),
      );
      if (found !== null) return { ...found, name: found.accountName };
      throw new CrmFailure({ kind: 'unauthorised' }, 'there is no such installation');
    },
  };
}
