import { createHash, randomBytes } from 'node:crypto';

const BYTES = 16;

/** A fresh token for a share link: 128 random bits in 22 letters that need no escaping in a path. */
export function newShareToken(): string {
  return randomBytes(BYTES).toString('base64url');
}

/** What is stored of a token: its SHA-256. */
export function hashShareToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
