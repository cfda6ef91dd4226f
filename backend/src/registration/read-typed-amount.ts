import type { Money } from '@alongside/shared/vocabulary/values';
import { readAmount } from '../import/values/read-amount.ts';
import { ProductError } from '../platform/errors.ts';

/**
 * An amount as somebody wrote it into the field `estimatedAmount`, like `84,000.50`.
 *
 * @throws {ProductError} `input_invalid`, told beside that field
 */
export function readTypedAmount(text: string, currency: string): Money {
  const read = readAmount(text, currency, 'unknown');
  if ('value' in read) return { amountMinor: read.value, currency };
  const message = `"${text}" ${read.problem}. ${read.remedy}`;
  throw new ProductError(
    'input_invalid',
    { fields: 'amount' },
    { fields: [{ path: 'estimatedAmount', message }] },
  );
}
