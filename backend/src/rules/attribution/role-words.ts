import type { AttributionRole } from '@alongside/shared/vocabulary/attribution';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';

/** The role as it stands in headlines and in the CRM's summary text. */
export const roleWords: Readonly<Record<AttributionRole, string>> = {
  sourced: 'sourced',
  influenced: 'influenced',
  none: 'no attribution',
};

/** The model as people read it, and what it does in one sentence (R45a). */
export const modelWords: Readonly<
  Record<PolicyDocument['attribution']['model'], { readonly name: string; readonly rule: string }>
> = {
  primary: { name: 'Primary partner', rule: 'The primary partner gets the whole attribution.' },
  linear: { name: 'Equal by help', rule: 'Every logged and confirmed help counts the same.' },
  sourced_influenced: {
    name: 'Sourced and influenced',
    rule: 'Partners who helped share a capped part; who sourced gets the rest.',
  },
};
