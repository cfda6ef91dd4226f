import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import { createBusinessCalendar } from './kernel/business-calendar.ts';
import type { CompiledPolicy } from './policy/compiled-policy.ts';
import { createKnobResolver } from './policy/resolve-knobs.ts';

/**
 * Makes a validated policy ready for deciding: do it once per version and keep the result. Throws a
 * RangeError for a time zone that is not known, which validation has refused before.
 */
export function compilePolicy(document: PolicyDocument, version: number): CompiledPolicy {
  const nonExclusive = new Set(document.nonExclusiveSegments);
  return {
    version,
    document,
    calendar: createBusinessCalendar(document.calendar),
    knobsFor: createKnobResolver(document),
    precedence: document.precedence,
    isNonExclusive: (segment) => segment !== null && nonExclusive.has(segment),
    conflictMode: document.conflict.mode,
  };
}
