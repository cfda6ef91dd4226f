import { modelWords } from '../attribution/role-words.ts';
import type { Knobs } from '../policy/compiled-policy.ts';
import { count } from '../policy/plain-words.ts';

/** Who gets which part of a deal, and until when that can change (R45, R45a). */
export function describeAttribution({ attribution }: Knobs): string[] {
  const { influencedRequiresTouches, lookbackDays, lock } = attribution;
  const needed = Math.max(1, influencedRequiresTouches);
  const when = lock === 'before_close' ? 'as the deal nears its close' : 'when the deal closes';
  return [
    modelWords[attribution.model].rule,
    ...(attribution.model === 'sourced_influenced' ? partsText(attribution) : []),
    'You sourced a deal when you brought it to us before we knew of it.',
    `You influenced a deal with at least ${count(needed, 'recorded act', 'recorded acts')} of help.`,
    `We look back ${count(lookbackDays, 'day')}, and the attribution is fixed ${when}.`,
  ];
}

function partsText({ settings, influencedCapBasisPoints }: Knobs['attribution']): string[] {
  const { sourced, influencedEach } = settings.sourced_influenced;
  return [
    `Sourcing gets ${percent(sourced)}.`,
    `Each who helped asks for ${percent(influencedEach)}; all who helped share at most ${percent(influencedCapBasisPoints)}.`,
  ];
}

function percent(basisPoints: number): string {
  return `${basisPoints / 100} %`;
}
