import type { RegistrationField } from '@alongside/shared/vocabulary/policy-knobs';
import type { RegistrationRecord } from './registration-record.ts';

/** Start fields were judged at the submission and are columns that cannot be empty. */
export function presentFields(record: RegistrationRecord): readonly RegistrationField[] {
  return [
    'company_or_website',
    'contact',
    'estimated_amount',
    'expected_close_date',
    ...(record.productLineNumbers.length > 0 ? (['product_lines'] as const) : []),
    ...(record.needTold ? (['need'] as const) : []),
    ...(record.country === null ? [] : (['country'] as const)),
  ];
}
