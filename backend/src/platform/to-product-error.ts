import { CrmFailure } from '../crm/crm-error.ts';
import { DoubleProtectionError } from './database/postgres-errors.ts';
import { ProductError } from './errors.ts';

/** The answer for whatever went wrong; what nobody foresaw says only its reference. */
export function toProductError(error: unknown, reference: string): ProductError {
  if (error instanceof ProductError) return error;
  if (error instanceof DoubleProtectionError) {
    const now = 'another protection was granted meanwhile';
    return new ProductError('state_changed', { now }, { cause: error });
  }
  if (error instanceof CrmFailure) return fromCrm(error);
  return new ProductError('unexpected', { reference }, { cause: error });
}

/** What the caller can do about a CRM that did not do its part. */
function fromCrm(failure: CrmFailure): ProductError {
  const { error } = failure;
  if (error.kind === 'unauthorised')
    return new ProductError('not_connected', {}, { cause: failure });
  const waitMs = 'retryAfterMs' in error ? (error.retryAfterMs ?? 0) : 0;
  const retryAfterSeconds = Math.max(1, Math.ceil(waitMs / 1000));
  return new ProductError('crm_unavailable', {}, { cause: failure, retryAfterSeconds });
}
