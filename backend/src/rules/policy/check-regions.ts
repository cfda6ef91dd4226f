import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { DealCondition } from '@alongside/shared/vocabulary/policy-tables';
import type { PolicyProblem } from './policy-problem.ts';

/** A condition may name only regions of the document (R36): an unknown one would silently never hold. */
export function checkRegions(document: PolicyDocument): PolicyProblem[] {
  const rows: Readonly<Record<string, readonly { readonly when: DealCondition }[]>> = {
    overrides: document.overrides,
    routing: document.routing,
    'fastLane.rows': document.fastLane.rows,
    benefits: document.benefits,
  };
  const known = Object.keys(document.regions);
  return Object.entries(rows).flatMap(([table, list]) =>
    list.flatMap(({ when }, row) =>
      (when.region ?? []).flatMap((name, index) =>
        known.includes(name)
          ? []
          : [unknownRegion(`${table}.${row}.when.region.${index}`, name, known)],
      ),
    ),
  );
}

function unknownRegion(path: string, name: string, known: readonly string[]): PolicyProblem {
  const choice = known.length === 0 ? 'There is none yet.' : `There are: ${known.join(', ')}.`;
  return {
    path,
    problem: `"${name}" is no region of these rules.`,
    remedy: `Add it to regions, or check its spelling. ${choice}`,
  };
}
