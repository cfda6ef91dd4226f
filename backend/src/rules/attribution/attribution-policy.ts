import type { CompiledPolicy, KnobContext } from '../policy/compiled-policy.ts';
import type { AttributionPolicy } from './facts.ts';

/** What attribution reads of a policy; overrides are asked about the primary registration, where there is one. */
export function attributionPolicy(
  policy: CompiledPolicy,
  primary: KnobContext | undefined,
): AttributionPolicy {
  const { version, document, calendar } = policy;
  const knobs = primary === undefined ? document : policy.knobsFor(primary);
  return { version, attribution: knobs.attribution, zone: calendar.zone };
}
