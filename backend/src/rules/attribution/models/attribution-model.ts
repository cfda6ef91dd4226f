import type { DealPath } from './deal-path.ts';
import { refused, weighed, type Refused, type Weighed } from './weighed.ts';

/** One model of domain 4. `S` is what it can be told. */
export interface AttributionModel<S> {
  /** As it stands in a list. */
  readonly name: string;
  /** What it does, in one sentence for people. */
  readonly rule: string;
  /** Learns from closed paths: to be read beside the others, never the basis of a payout by default. */
  readonly advisory?: true;
  readonly weigh: (path: DealPath, settings: S) => Weighed;
}

/** Whole-number weights of the touches, in their order. */
type TouchWeights<S> = (path: DealPath, settings: S) => readonly bigint[] | Refused;

/** A model that weighs touches: a partner gets the sum of its own. */
export function byTouch<S>(weigh: TouchWeights<S>): AttributionModel<S>['weigh'] {
  return (path, settings) => {
    if (path.touches.length === 0) return refused('no_touches');
    const weights = weigh(path, settings);
    if ('kind' in weights) return weights;
    return weighed(
      path.touches.map(({ partnerId }, index) => [partnerId, weights[index] ?? 0n] as const),
    );
  };
}
