import type { Knobs } from '../policy/compiled-policy.ts';
import type { ConductFacts } from './facts.ts';

/** What speaks for a closer look at this partner's registrations. */
export type ConductSignal = 'no_deal' | 'low_conversion';

/** Domain 3.7: registrations that come to nothing lower the number from which a person looks; they refuse nothing. */
export function conductSignals(conduct: ConductFacts, knob: Knobs['abuse']): ConductSignal[] {
  const { withoutDeal, ended, won } = conduct;
  const signals: ConductSignal[] = [];
  if (withoutDeal > knob.noDealOver) signals.push('no_deal');
  const few = won * 10_000 < ended * knob.minConversionBasisPoints;
  if (ended >= knob.conversionOver && few) signals.push('low_conversion');
  return signals;
}
