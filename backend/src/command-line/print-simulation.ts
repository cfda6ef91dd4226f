import type { SimulationReport } from '@alongside/shared/vocabulary/simulation-report';

type Tally = SimulationReport['total'];
type Kind = keyof Tally['kinds'];

/** So many rows of each table, and so many examples, are for people; all of them stand in the JSON. */
const SHOWN = 10;

const kindWords: Readonly<Record<Kind, string>> = {
  stopped: 'would be stopped',
  let_through: 'would go through',
  answer: 'would be answered otherwise',
  look: 'would be looked at otherwise',
  winner: 'would have another winner',
  role: 'would give another role',
  window: 'would end at another time',
  promise_broken: 'would be answered too late',
  promise_kept: 'would be answered in time',
};

/** What a simulation found, for people. */
export function printSimulation(report: SimulationReport): void {
  const { registrations, decisions, credit, flips } = report;
  console.log(
    `Tried on ${registrations} registrations: ${decisions} decisions and ${credit.deals} won deals. ${flips} turn.`,
  );
  for (const line of [...kindLines(report.total), ...creditLines(report)]) console.log(`  ${line}`);
  printTable('By change of the rules', report.byPart, ({ part }) => part);
  printTable('By rule', report.byRule, ({ rule }) => rule);
  printTable('By tier', report.byTier, ({ tier }) => tier);
  printTable('By partner', report.byPartner, ({ partner }) => partner);
  if (report.examples.length > 0) console.log('Examples');
  for (const one of report.examples.slice(0, SHOWN)) {
    const why = one.parts.join(', ');
    console.log(
      `  ${one.decisionId} ${one.partner ?? ''}: ${one.before} becomes ${one.after} (${why})`,
    );
  }
  for (const line of footLines(report)) console.log(line);
}

function kindLines({ kinds, days }: Tally): string[] {
  const entries = Object.entries(kinds) as [Kind, number][];
  return entries.map(([kind, count]) => {
    const moved = kind === 'window' ? `, ${Math.abs(days)} days ${days < 0 ? 'less' : 'more'}` : '';
    return `${count} ${kindWords[kind]}${moved}`;
  });
}

function creditLines({ credit }: SimulationReport): string[] {
  return credit.byCurrency.map(
    ({ currency, deals, gainedMinor, lostMinor }) =>
      `${deals} deals would move credit: ${gainedMinor} more and ${lostMinor} less, in minor units of ${currency}`,
  );
}

function printTable<Row extends Tally>(
  title: string,
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): void {
  if (rows.length === 0) return;
  console.log(title);
  for (const row of rows.slice(0, SHOWN)) {
    console.log(`  ${String(row.flips).padStart(7)}  ${nameOf(row)}`);
  }
  if (rows.length > SHOWN) console.log(`           and ${rows.length - SHOWN} more`);
}

function footLines({ skipped, engineChanges, limit, withinLimit, flips, of }: SimulationReport) {
  return [
    ...(skipped > 0 ? [`${skipped} could not be decided again and are left out.`] : []),
    ...(engineChanges > 0
      ? [`${engineChanges} turn because the product has changed since; they do not count.`]
      : []),
    ...(limit === null
      ? []
      : [`${flips} of ${of} is ${withinLimit ? 'within' : 'over'} the limit of ${limit}.`]),
  ];
}
