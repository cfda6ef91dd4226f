import type { Id } from '@alongside/shared/vocabulary/ids';
import type { LazyCrm } from './lazy-crm.ts';
import type { CrmSignIn } from './sign-in-port.ts';

export type CrmKind = CrmSignIn['kind'];

/** The adapter an installation is of; what kind it is never changes, so it is asked once. */
export function chooseCrm(
  adapters: Readonly<Record<CrmKind, Pick<LazyCrm, 'crm'>>>,
  findKind: (installationId: Id<'installation'>) => Promise<CrmKind>,
): LazyCrm['crm'] {
  const kinds = new Map<string, CrmKind>();
  return async (installationId) => {
    const kind = kinds.get(installationId) ?? (await findKind(installationId));
    kinds.set(installationId, kind);
    return adapters[kind].crm(installationId);
  };
}
