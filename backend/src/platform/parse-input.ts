import type { InputOf, Operation } from '@alongside/shared/contracts/define-operation';
import { type ReaderPreferences, readerPreferences } from '@alongside/shared/vocabulary/reader';
import { idempotencyKey } from '@alongside/shared/vocabulary/values';
import type { z } from 'zod';
import { ProductError } from './errors.ts';

/**
 * Checks what a caller sent against the contract. A write may bring its idempotency key beside its
 * input (a header) instead of in it.
 *
 * @throws {ProductError} `input_invalid` with every field, or `idempotency_key_missing`
 */
export function parseInput<Op extends Operation>(
  operation: Op,
  raw: unknown,
  keyBeside: string | undefined,
): InputOf<Op> {
  const input = operation.writes ? withKey(raw, keyBeside) : raw;
  const parsed = operation.input.safeParse(input);
  if (parsed.success) return parsed.data as InputOf<Op>;
  throw toInputInvalid(parsed.error);
}

/**
 * Checks for whom a call is answered.
 *
 * @param raw what a door was told; nothing when the caller does not say
 * @throws {ProductError} `input_invalid`
 */
export function parseReader(raw: unknown): ReaderPreferences {
  const parsed = readerPreferences.safeParse(raw ?? {});
  if (parsed.success) return parsed.data;
  throw toInputInvalid(parsed.error);
}

/** What a schema found wrong, field by field, as `input_invalid`. */
export function toInputInvalid({ issues }: z.ZodError): ProductError {
  const fields = issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  const list = fields.map(({ path, message }) => (path ? `${path} (${message})` : message));
  return new ProductError('input_invalid', { fields: list.join('; ') }, { fields });
}

/** The idempotency key of a parsed write. */
export function keyOf(input: unknown): string {
  return (input as { idempotencyKey: string }).idempotencyKey;
}

function withKey(raw: unknown, keyBeside: string | undefined): unknown {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return raw;
  const key = (raw as { idempotencyKey?: unknown }).idempotencyKey ?? keyBeside;
  if (!idempotencyKey.safeParse(key).success) throw new ProductError('idempotency_key_missing');
  return { ...raw, idempotencyKey: key };
}
