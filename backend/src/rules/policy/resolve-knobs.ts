import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { KnobContext, Knobs } from './compiled-policy.ts';
import { compileDealCondition } from './deal-condition.ts';
import { bySpecificity, type PolicyOverride } from './override-matches.ts';

/**
 * Makes the function that answers which values hold for a case. Overrides are applied from the
 * least to the most specific; two equally specific ones never leave a value open (refused when
 * published), so the order in which they were written decides nothing. Each combination of
 * matching overrides is merged once and kept.
 */
export function createKnobResolver(document: PolicyDocument): (context: KnobContext) => Knobs {
  const asked = document.overrides.toSorted(bySpecificity).map((override) => ({
    override,
    matches: compileDealCondition(override.when, document.regions),
  }));
  const merged = new Map<string, Knobs>([['', document]]);
  return (context) => {
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

/**
 * The values with those of one override in their place. A group is replaced value by value; what
 * stands below a value (`maxActivePerPartner`, `burst`, `settings`) is replaced whole, and so is a
 * knob that is no group (`contestWindow`, `declineReasons`).
 */
export function applyOverride(knobs: Knobs, { set }: PolicyOverride): Knobs {
  const merged: Record<string, unknown> = { ...knobs };
  for (const [name, value] of Object.entries<unknown>(set)) {
    if (value === undefined) continue;
    const below = merged[name];
    merged[name] = isGroup(value) && isGroup(below) ? { ...below, ...defined(value) } : value;
  }
  // Every group of `set` is a group of the document, with some of its values.
  return merged as Knobs;
}

/** Paths an override sets, as `applyOverride` replaces them: `window.days`, `contestWindow`. */
export function valuesSet({ set }: PolicyOverride): ReadonlyMap<string, unknown> {
  const values = Object.entries<unknown>(set).flatMap(([name, value]): [string, unknown][] =>
    isGroup(value)
      ? Object.entries(defined(value)).map(([key, inner]) => [`${name}.${key}`, inner])
      : [[name, value]],
  );
  return new Map(values.filter(([, value]) => value !== undefined));
}

type Group = Readonly<Record<string, unknown>>;

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Leaves out keys whose value is undefined, so that they do not blank the value below. */
function defined(values: Group): Group {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
