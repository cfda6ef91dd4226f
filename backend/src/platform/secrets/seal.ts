import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const KEY_ID_BYTES = 4;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Seals secrets for storing. `place` says where they belong (tenant and installation): elsewhere they do not open. */
export interface Sealer {
  seal(text: string, place: string): Buffer;
  /** @throws {Error} when it was sealed for another place, with another key, or was changed */
  open(sealed: Buffer, place: string): string;
}

/**
 * AES-256-GCM. Sealed form: 4 bytes that name the key, 12 bytes nonce, ciphertext, 16 bytes tag.
 *
 * @param keys 32 bytes each; the first seals, all open, so that a key can be replaced
 */
export function createSealer(keys: readonly [Buffer, ...Buffer[]]): Sealer {
  const byName = new Map(keys.map((key) => [nameKey(key).toString('hex'), key]));
  return {
    seal: (text, place) => {
      const [key] = keys;
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(place));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nameKey(key), nonce, sealed, cipher.getAuthTag()]);
    },
    open: (sealed, place) => {
      const key = byName.get(sealed.subarray(0, KEY_ID_BYTES).toString('hex'));
      if (!key) throw new Error('This secret was sealed with a key that is not configured.');
      const start = KEY_ID_BYTES + NONCE_BYTES;
      const nonce = sealed.subarray(KEY_ID_BYTES, start);
      const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES })
        .setAAD(Buffer.from(place))
        .setAuthTag(sealed.subarray(-TAG_BYTES));
      const text = decipher.update(sealed.subarray(start, -TAG_BYTES));
      return Buffer.concat([text, decipher.final()]).toString('utf8');
    },
  };
}

function nameKey(key: Buffer): Buffer {
  return createHash('sha256').update(key).digest().subarray(0, KEY_ID_BYTES);
}
