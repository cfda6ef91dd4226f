import { type Id, type IdKind, idPrefixes } from '@alongside/shared/vocabulary/ids';
import { v7 } from 'uuid';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 26;

/** A fresh id of one kind; ids made later sort later. */
export function newId<K extends IdKind>(kind: K): Id<K> {
  return encodeId(kind, v7());
}

/** The id that stands for a uuid outside the database. */
export function encodeId<K extends IdKind>(kind: K, uuid: string): Id<K> {
  let bits = BigInt(`0x${uuid.replaceAll('-', '')}`);
  let digits = '';
  for (let place = 0; place < LENGTH; place += 1) {
    digits = (ALPHABET[Number(bits & 31n)] ?? '') + digits;
    bits >>= 5n;
  }
  return `${idPrefixes[kind]}_${digits}` as Id<K>;
}

/** As `encodeId`, for a column that may be empty. */
export function encodeIdOrNull<K extends IdKind>(kind: K, uuid: string | null): Id<K> | null {
  return uuid === null ? null : encodeId(kind, uuid);
}

/**
 * The uuid behind an id.
 *
 * @throws {RangeError} when it is not an id of that kind (contracts have checked it before)
 */
export function decodeId<K extends IdKind>(kind: K, id: Id<K>): string {
  let bits = 0n;
  for (const digit of id.slice(idPrefixes[kind].length + 1)) {
    bits = (bits << 5n) | BigInt(Math.max(0, ALPHABET.indexOf(digit)));
  }
  const hex = bits.toString(16).padStart(32, '0');
  const uuid = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  // Every wrong prefix, letter or length shows when the way back leads elsewhere.
  if (bits >> 128n !== 0n || encodeId(kind, uuid) !== id)
    throw new RangeError(`"${id}" is no ${kind} id.`);
  return uuid;
}

/** As `decodeId`, for a value that may be missing. */
export function decodeIdOrNull<K extends IdKind>(
  kind: K,
  id: Id<K> | null | undefined,
): string | null {
  return id === null || id === undefined ? null : decodeId(kind, id);
}
