import type { AttributionModelName } from '@alongside/shared/vocabulary/attribution-model';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { ModelChoice, ModelName, ModelSettings } from './model-settings.ts';

/** The model of a policy, or another one, told what the policy says about it. */
export function chooseModel(
  knobs: PolicyDocument['attribution'],
  model: AttributionModelName = knobs.model,
): ModelChoice<ModelName> {
  return { model, settings: settingsOf(knobs)[model] };
}

/** Every model's settings; those of sourced and influenced carry the policy's cap with them. */
export function settingsOf(knobs: PolicyDocument['attribution']): ModelSettings {
  const { settings, influencedCapBasisPoints } = knobs;
  const none = {};
  return {
    first: none,
    last: none,
    linear: settings.linear,
    position: settings.position,
    u_shaped: none,
    w_shaped: none,
    full_path: none,
    j_shaped: none,
    inverse_j: none,
    time_decay: settings.time_decay,
    simple_decay: none,
    primary: none,
    split: none,
    sourced_influenced: {
      ...settings.sourced_influenced,
      influencedCap: influencedCapBasisPoints,
    },
    role_split: settings.role_split,
    kind_weighted: settings.kind_weighted,
    markov: none,
    shapley: none,
  };
}
