import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { KnobContext, Knobs } from './compiled-policy.ts';
import { compileOverride, specificityOf, type PolicyOverride } from './override-matches.ts';

/**
 * Makes the function that answers which values hold for a case. Overrides are applied from the
 * least to the most specific; two equally specific ones never set the same value (refused when
 * published), so the order in which they were written decides nothing. Each combination of
 * matching overrides is merged once and kept.
 */
export function createKnobResolver(document: PolicyDocument): (context: KnobContext) => Knobs {
  const ordered = [...document.overrides].sort(bySpecificity);
  const asked = ordered.map((override) => ({ override, matches: compileOverride(override) }));
  const merged = new Map<string, Knobs>([['', document]]);
  return (context) => {
    if (ordered.length === 0) return document;
    const matching = asked
      .filter(({ matches }) => matches(context))
      .map(({ override }) => override);
    const key = matching.map((override) => override.id).join('\n');
    const known = merged.get(key);
    if (known !== undefined) return known;
    const knobs = matching.reduce<Knobs>(applyOverride, document);
    merged.set(key, knobs);
    return knobs;
  };
}

/** Least specific first. */
export function bySpecificity(a: PolicyOverride, b: PolicyOverride): number {
  return specificityOf(a) - specificityOf(b);
}

/** The values with those of one override in their place. */
export function applyOverride(knobs: Knobs, { set }: PolicyOverride): Knobs {
  return {
    ...knobs,
    eligibility: { ...knobs.eligibility, ...defined(set.eligibility) },
    requiredFields: { ...knobs.requiredFields, ...defined(set.requiredFields) },
    proof: { ...knobs.proof, ...defined(set.proof) },
    window: { ...knobs.window, ...defined(set.window) },
    extension: { ...knobs.extension, ...defined(set.extension) },
    activity: { ...knobs.activity, ...defined(set.activity) },
    sla: { ...knobs.sla, ...defined(set.sla) },
    attribution: { ...knobs.attribution, ...defined(set.attribution) },
  };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out keys whose value is undefined, so that they do not blank the value below. */
function defined<T extends object>(values: T | undefined): Defined<T> {
  const entries = Object.entries(values ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Defined<T>;
}
