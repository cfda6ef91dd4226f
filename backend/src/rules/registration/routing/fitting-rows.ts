import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { CompiledPolicy, KnobContext } from '../../policy/compiled-policy.ts';
import { compileDealCondition } from '../../policy/deal-condition.ts';
import type { RoutingFacts } from './facts.ts';

type RoutingRow = PolicyDocument['routing'][number];
type AskedRow = { readonly row: RoutingRow; readonly fits: (context: KnobContext) => boolean };

/** Rows of one document are made ready once. */
const ready = new WeakMap<PolicyDocument, readonly AskedRow[]>();

/** Every row of the table that fits, in the order of the table: the first decides, the others take over when it is late. */
export function fittingRows(
  facts: RoutingFacts,
  { document }: Pick<CompiledPolicy, 'document'>,
): readonly RoutingRow[] {
  return rowsOf(document)
    .filter(({ row, fits }) => fitsBand(row, facts) && fits(facts.knobContext))
    .map(({ row }) => row);
}

function rowsOf(document: PolicyDocument): readonly AskedRow[] {
  const known = ready.get(document);
  if (known !== undefined) return known;
  const rows = document.routing.map((row) => ({
    row,
    fits: compileDealCondition(row.when, document.regions),
  }));
  ready.set(document, rows);
  return rows;
}

/** The band is half-open: from its lower end up to, not with, its upper end. */
function fitsBand(
  { when: { amountFromMinor, amountBelowMinor, conflict } }: RoutingRow,
  facts: RoutingFacts,
): boolean {
  const { amountMinor } = facts;
  if (conflict !== undefined && conflict !== facts.conflict) return false;
  if (amountFromMinor !== undefined && (amountMinor === null || amountMinor < amountFromMinor))
    return false;
  return amountBelowMinor === undefined || (amountMinor !== null && amountMinor < amountBelowMinor);
}
