import type { FairnessReport } from '@alongside/shared/vocabulary/fairness-report';

/** So many rows of each list are for people; all of them stand in the JSON. */
const SHOWN = 10;

/** Whether like was answered alike, for people. */
export function printFairness(report: FairnessReport): void {
  console.log(`${report.answered} registrations were answered.`);
  printRates('By tier', report.byTier);
  printRates('By territory', report.byTerritory);
  printRates('By approver', report.byApprover);
  console.log(differingTitle(report.differing.length));
  for (const { approved, declined, ...examples } of report.differing.slice(0, SHOWN)) {
    const { approvedExample, declinedExample } = examples;
    console.log(`  ${approved} approved, like ${approvedExample}`);
    console.log(`  ${declined} declined, like ${declinedExample}`);
  }
  if (report.overriddenRules.length > 0) console.log('Rules that failed, and were overruled');
  for (const { rule, cases, overridden, flagged } of report.overriddenRules.slice(0, SHOWN)) {
    const mark = flagged ? ': more than a fifth, so look at the rule' : '';
    console.log(`  ${rule}: ${overridden} of ${cases}${mark}`);
  }
  for (const { approver, overridden } of report.overridingApprovers.slice(0, SHOWN)) {
    console.log(`  ${approver} overruled ${overridden} times`);
  }
}

function differingTitle(count: number): string {
  if (count === 0) return 'Like was answered alike.';
  return `${count} ${count === 1 ? 'group' : 'groups'} looked the same to every rule and were answered differently`;
}

function printRates(title: string, rates: FairnessReport['byTier']): void {
  if (rates.length > 0) console.log(title);
  for (const { name, decided, approvedBasisPoints, ...times } of rates.slice(0, SHOWN)) {
    const share = `${(approvedBasisPoints / 100).toFixed(1)} %`.padStart(8);
    const half = inHours(times.medianMinutes);
    console.log(
      `  ${name.padEnd(24)}${String(decided).padStart(7)}${share} approved, half within ${half} h, nine of ten within ${inHours(times.p90Minutes)} h`,
    );
  }
}

function inHours(minutes: number): string {
  return (minutes / 60).toFixed(1);
}
