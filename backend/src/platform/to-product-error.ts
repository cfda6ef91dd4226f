import { DoubleProtectionError } from './database/postgres-errors.ts';
import { ProductError } from './errors.ts';

/** The answer for whatever went wrong; what nobody foresaw says only its reference. */
export function toProductError(error: unknown, reference: string): ProductError {
  if (error instanceof ProductError) return error;
  if (error instanceof DoubleProtectionError) {
    const now = 'another protection was granted meanwhile';
    return new ProductError('state_changed', { now }, { cause: error });
  }
  return new ProductError('unexpected', { reference }, { cause: error });
}
