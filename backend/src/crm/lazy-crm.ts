import type { Id } from '@alongside/shared/vocabulary/ids';
import type { CrmPort } from './crm-port.ts';
import type { CrmSignIn } from './sign-in-port.ts';

/** An adapter as the rest of the product holds it: not loaded yet, perhaps never. */
export interface LazyCrm {
  readonly crm: (installationId: Id<'installation'>) => Promise<CrmPort>;
  readonly signIn: () => Promise<CrmSignIn>;
}

/** An adapter once it is loaded. */
export interface LoadedCrm {
  readonly open: (installationId: Id<'installation'>) => CrmPort;
  readonly signIn: CrmSignIn;
}

/** Loads an adapter when it is first asked for: a vendor's client is too heavy for a cold start. */
export function createLazyCrm(load: () => Promise<LoadedCrm>): LazyCrm {
  let loading: Promise<LoadedCrm> | null = null;
  const loaded = (): Promise<LoadedCrm> => {
    loading ??= load().catch((error: unknown) => {
      // The next call may find what this one missed.
      loading = null;
      throw error;
    });
    return loading;
  };
  return {
    crm: async (installationId) => (await loaded()).open(installationId),
    signIn: async () => (await loaded()).signIn,
  };
}
