import type {
  ModelChoice,
  ModelName,
} from '@alongside/backend/rules/attribution/models/model-settings';

/** The models that ChannelAttribution calls heuristic, as we are told to run them beside it. */
export const HEURISTICS = {
  first_touch: { model: 'first', settings: {} },
  last_touch: { model: 'last', settings: {} },
  linear_touch: { model: 'linear', settings: { repeats: 'each' } },
} satisfies Record<string, ModelChoice<ModelName>>;
