import type { AttributionModel } from './attribution-model.ts';
import { firstTouch } from './first-touch.ts';
import { fullPath } from './full-path.ts';
import { inverseJ } from './inverse-j.ts';
import { jShaped } from './j-shaped.ts';
import { kindWeighted } from './kind-weighted.ts';
import { lastTouch } from './last-touch.ts';
import { linear } from './linear.ts';
import { markov } from './markov.ts';
import type { ModelName, ModelSettings } from './model-settings.ts';
import { position } from './position.ts';
import { primary } from './primary.ts';
import { roleSplit } from './role-split.ts';
import { shapley } from './shapley.ts';
import { simpleDecay } from './simple-decay.ts';
import { sourcedInfluenced } from './sourced-influenced.ts';
import { split } from './split.ts';
import { timeDecay } from './time-decay.ts';
import { uShaped } from './u-shaped.ts';
import { wShaped } from './w-shaped.ts';

/** Every model of domain 4; one without weights does not compile. */
export const attributionModels: {
  readonly [M in ModelName]: AttributionModel<ModelSettings[M]>;
} = {
  first: firstTouch,
  last: lastTouch,
  linear,
  position,
  u_shaped: uShaped,
  w_shaped: wShaped,
  full_path: fullPath,
  j_shaped: jShaped,
  inverse_j: inverseJ,
  time_decay: timeDecay,
  simple_decay: simpleDecay,
  primary,
  split,
  sourced_influenced: sourcedInfluenced,
  role_split: roleSplit,
  kind_weighted: kindWeighted,
  markov,
  shapley,
};
