import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { InstallationKey } from '../services.ts';

const SHA256_HEX = /^[0-9a-f]{64}$/i;

/** A fresh name for an org at our door: 128 random bits in hex. Public. */
export function newOrgKey(): string {
  return randomBytes(16).toString('hex');
}

/** A fresh secret to sign with: 256 random bits in hex; its letters are the key of the HMAC. */
export function newOrgSecret(): string {
  return randomBytes(32).toString('hex');
}

/** Where a secret belongs: sealed for one installation, it opens for no other. */
export function orgSecretPlace({ tenantId, installationId }: InstallationKey): string {
  return `${tenantId}/${installationId}/org-secret`;
}

/**
 * Whether these bytes were signed with one of the secrets: hex(HMAC-SHA256(secret, bytes)). Every
 * secret is tried and compared in constant time, so the time says neither how much of a signature
 * was right nor which secret made it.
 */
export function isSignedWith(
  bytes: Buffer,
  signature: string | undefined,
  secrets: readonly string[],
): boolean {
  const given = Buffer.from(SHA256_HEX.test(signature ?? '') ? (signature ?? '') : '', 'hex');
  const matches = secrets.map((secret) => {
    const expected = createHmac('sha256', secret).update(bytes).digest();
    return given.length === expected.length && timingSafeEqual(expected, given);
  });
  return matches.includes(true);
}
