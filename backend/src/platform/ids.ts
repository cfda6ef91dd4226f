import { type Id, type IdKind, idPrefixes } from '@alongside/shared/vocabulary/ids';
import { v7 } from 'uuid';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const DIGITS = ALPHABET.split('');
/** Every two digits in order, so that 20 bits are written at once: a card carries many ids. */
const PAIRS = DIGITS.flatMap((one) => DIGITS.map((other) => one + other));

/** A fresh id of one kind; ids made later sort later. */
export function newId<K extends IdKind>(kind: K): Id<K> {
  return encodeId(kind, v7());
}

/** The id that stands for a uuid outside the database. */
export function encodeId<K extends IdKind>(kind: K, uuid: string): Id<K> {
  const hex = uuid.replaceAll('-', '');
  let digits = PAIRS[Number.parseInt(hex.slice(0, 2), 16)] ?? '';
  for (let at = 2; at < hex.length; at += 5) {
    const bits = Number.parseInt(hex.slice(at, at + 5), 16);
    digits += (PAIRS[bits >> 10] ?? '') + (PAIRS[bits & 1023] ?? '');
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
