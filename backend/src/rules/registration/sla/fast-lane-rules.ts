import type { RuleRegistry } from '../../kernel/decision.ts';
import type { FastLaneContext } from './fast-lane-context.ts';
import { fastLaneClean } from './rules/fast-lane-clean.ts';
import { fastLaneRow } from './rules/fast-lane-row.ts';
import { fastLaneShadow } from './rules/fast-lane-shadow.ts';
import { fastLaneWaits } from './rules/fast-lane-waits.ts';

export type FastLaneRuleId =
  | 'fast_lane_waits'
  | 'fast_lane_row'
  | 'fast_lane_clean'
  | 'fast_lane_shadow';

export const fastLaneRules: RuleRegistry<FastLaneRuleId, FastLaneContext> = {
  fast_lane_waits: fastLaneWaits,
  fast_lane_row: fastLaneRow,
  fast_lane_clean: fastLaneClean,
  fast_lane_shadow: fastLaneShadow,
};
