import type { CrmAccount, CrmPort } from './crm-port.ts';

/** Tokens as the CRM handed them out; sealed before they are stored, never logged. */
export interface CrmTokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresInSeconds: number;
  /** Where this account's API answers, for a CRM that has an address for each account. */
  readonly apiOrigin?: string | undefined;
}

/** What a code of the CRM's consent page was worth. */
export interface SignedIn {
  readonly tokens: CrmTokens;
  readonly account: CrmAccount;
  /** Who installed, as the CRM's user id; becomes the first admin. */
  readonly userId: string;
}

/** How an account of a CRM is connected: consent page, then a code in exchange for tokens. */
export interface CrmSignIn {
  readonly kind: 'hubspot' | 'salesforce';
  /**
   * @param verifier a secret of this sign-in, for CRMs that want its proof with the code (RFC 7636)
   * @returns the URL of the CRM's consent page that comes back with `state`
   */
  consentUrl(state: string, verifier: string): string;
  /**
   * @param verifier of the consent page the code is from; null when it was not opened here
   * @throws CrmFailure when the code is not worth anything (any more)
   */
  exchangeCode(code: string, verifier: string | null): Promise<SignedIn>;
  /** The CRM with tokens that are not stored yet, to list users and provision at install. */
  openWith(tokens: CrmTokens): CrmPort;
  /**
   * Where an administrator goes on inside the account, with the code by which it gets what its cards
   * sign with; null for a CRM that signs by itself.
   */
  readonly setupPage: ((tokens: CrmTokens, code: string) => Promise<string>) | null;
}
