import type { Measures } from '../bench-result.ts';
import type { LoadFigures } from './run-load.ts';

/** Figures by `<whose>/<registrations>/<connections>`. */
export type ByCell = Readonly<Record<string, LoadFigures>>;

/** Figures by registrations, then connections. */
export type Spread = Readonly<Record<string, Readonly<Record<string, LoadFigures & Measures>>>>;

/** The figures of one server, laid out by registrations and connections. */
export function spreadCells(cells: ByCell, whose: string): Spread {
  const spread: Record<string, Record<string, LoadFigures & Measures>> = {};
  for (const [cell, figures] of Object.entries(cells)) {
    const [owner, registrations = '', connections = ''] = cell.split('/');
    if (owner !== whose) continue;
    spread[registrations] = { ...spread[registrations], [connections]: { ...figures } };
  }
  return spread;
}

/** Ours to the yardstick's in every cell, and how p50 grows from the fewest registrations to the most. */
export function compareCells(ours: Spread, yardstick: Spread): Measures {
  const ratios: Record<string, Measures> = {};
  for (const [registrations, row] of Object.entries(ours)) {
    ratios[registrations] = Object.fromEntries(
      Object.entries(row).map(([connections, one]) => [
        connections,
        divide(one, yardstick[registrations]?.[connections]),
      ]),
    );
  }
  const rows = Object.values(ours);
  const [least, most] = [rows.at(0) ?? {}, rows.at(-1) ?? {}];
  if (rows.length < 2) return ratios;
  const growth = Object.entries(most).map(([connections, one]) => [
    connections,
    divide(one, least[connections]).p50,
  ]);
  return { ...ratios, p50Growth: Object.fromEntries(growth) as Measures };
}

function divide(one: LoadFigures, other: LoadFigures | undefined): LoadFigures & Measures {
  if (other === undefined) throw new Error('A cell was not measured.');
  return {
    p50: one.p50 / other.p50,
    p99: one.p99 / other.p99,
    perSecond: one.perSecond / other.perSecond,
  };
}
