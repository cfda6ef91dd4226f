import type { ZoneDays } from '../../kernel/zone-days.ts';
import { attributionModels } from './attribution-models.ts';
import { readDealPath } from './deal-path.ts';
import type { ModelFacts } from './model-facts.ts';
import type { ModelChoice, ModelName } from './model-settings.ts';
import type { Weighed } from './weighed.ts';

/** The exact weights that a model gives to the payees of a deal, or why it gives none (domain 4). */
export function weighByModel<M extends ModelName>(
  facts: ModelFacts,
  { model, settings }: ModelChoice<M>,
  zone: ZoneDays,
): Weighed {
  const path = readDealPath(facts, zone);
  return path.kind === 'refused' ? path : attributionModels[model].weigh(path, settings);
}
