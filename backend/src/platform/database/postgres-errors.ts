const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';
const EXCLUSION_VIOLATION = '23P01';
const UNIQUE_VIOLATION = '23505';

/** Another exclusive protection covers the same customer, product, territory and time (architecture 5). */
export class DoubleProtectionError extends Error {
  override readonly name = 'DoubleProtectionError';
}

/** True when the same transaction may succeed if it is run again. */
export function isTransient(error: unknown): boolean {
  return hasCode(error, SERIALIZATION_FAILURE) || hasCode(error, DEADLOCK_DETECTED);
}

export function isDoubleProtection(error: unknown): boolean {
  return hasCode(error, EXCLUSION_VIOLATION, 'protection_window_no_double');
}

/** True when a row with that key was there already. */
export function isUniqueViolation(error: unknown, constraint: string): boolean {
  return hasCode(error, UNIQUE_VIOLATION, constraint);
}

function hasCode(error: unknown, code: string, constraint?: string): boolean {
  if (!(error instanceof Error)) return false;
  const { code: found, constraint: name } = error as { code?: unknown; constraint?: unknown };
  return found === code && (constraint === undefined || name === constraint);
}
