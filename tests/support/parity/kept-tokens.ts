import {
  type AccessTokenOptions,
  type AccessTokens,
  createAccessTokens,
} from '@alongside/backend/crm/access-tokens';
import type { CrmTokens } from '@alongside/backend/crm/sign-in-port';

/** Tokens that are kept in memory, and renewed as the story's months go by. */
export function keepTokens(
  first: CrmTokens,
  endpoint: AccessTokenOptions['endpoint'],
  nowMs: () => number,
): AccessTokens {
  let stored = { ...first, expiresAt: new Date(nowMs()).toISOString() };
  const vault: AccessTokenOptions['vault'] = {
    read: () => Promise.resolve(stored),
    replace: async (renew) => (stored = { ...stored, ...(await renew(stored)) }),
    revoke: () => Promise.resolve(),
  };
  return createAccessTokens({ vault, endpoint, nowMs });
}
