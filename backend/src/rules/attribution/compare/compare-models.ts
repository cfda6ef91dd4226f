import type { Money } from '@alongside/shared/vocabulary/values';
import type { ZoneDays } from '../../kernel/zone-days.ts';
import { attributionModels } from '../models/attribution-models.ts';
import { creditPath, type ModelCredit } from '../models/credit-by-model.ts';
import { readDealPath } from '../models/deal-path.ts';
import type { ModelFacts } from '../models/model-facts.ts';
import type { ModelName, ModelSettings } from '../models/model-settings.ts';
import type { Refused } from '../models/weighed.ts';

/** What one model would give, or why it cannot say. */
export interface ModelAnswer {
  readonly model: ModelName;
  readonly credit: ModelCredit;
}

export type ModelComparison =
  | { readonly kind: 'compared'; readonly answers: readonly ModelAnswer[] }
  | Refused;

/**
 * These models, or every one, side by side on one deal, in their usual order. The path is read once; one that cannot
 * be read, as with a milestone at a touch that is not there, is refused as a whole.
 */
export function compareModels(
  facts: ModelFacts,
  settings: ModelSettings,
  amount: Money | null,
  zone: ZoneDays,
  models = Object.keys(attributionModels) as readonly ModelName[],
): ModelComparison {
  const path = readDealPath(facts, zone);
  if (path.kind === 'refused') return path;
  const answers = models.map((model) => ({
    model,
    credit: creditPath(path, { model, settings: settings[model] }, amount),
  }));
  return { kind: 'compared', answers };
}
