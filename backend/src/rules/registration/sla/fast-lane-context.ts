import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { FastLaneFacts } from './fast-lane-facts.ts';

/** What the rules of the fast lane may look at. */
export interface FastLaneContext {
  readonly facts: FastLaneFacts;
  /** The first row that fits. */
  readonly row: PolicyDocument['fastLane']['rows'][number] | undefined;
  /** Shadow decisions that have to agree before the lane opens. */
  readonly needed: number;
}
