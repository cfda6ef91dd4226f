import type { TokenVault } from './access-tokens.ts';

/** What is stored of an installation that its CRM needs. */
export interface StoredInstallation {
  readonly vault: TokenVault;
  readonly settings: () => Promise<{
    readonly name: string;
    readonly scopes: readonly string[];
    readonly timeZone: string;
    readonly currency: string;
  }>;
}
