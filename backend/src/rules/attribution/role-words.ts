import type { AttributionRole } from '@alongside/shared/vocabulary/attribution';
import type { AttributionModelName } from '@alongside/shared/vocabulary/attribution-model';
import { attributionModels } from './models/attribution-models.ts';

/** The role as it stands in headlines and in the CRM's summary text. */
export const roleWords: Readonly<Record<AttributionRole, string>> = {
  sourced: 'sourced',
  influenced: 'influenced',
  none: 'no attribution',
};

/** The model as people read it, and what it does in one sentence (R45a). */
export const modelWords: Readonly<
  Record<AttributionModelName, { readonly name: string; readonly rule: string }>
> = attributionModels;
