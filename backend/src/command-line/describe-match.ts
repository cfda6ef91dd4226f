import type {
  ComparisonReason,
  CustomerComparison,
} from '../rules/customer-identity/compare-customers.ts';

const verdicts: Readonly<Record<CustomerComparison['band'], string>> = {
  automatic: 'One customer',
  suggestion: 'Perhaps one customer: a person should look',
  nothing: 'Not alike',
};

const levels: Readonly<Record<CustomerComparison['level'], string>> = {
  L1: 'L1, the same identifier',
  L2: 'L2, the same legal name and country, or name and place',
  L3: 'L3, alike',
  L4: 'L4, the same group',
  none: 'no level',
};

const reasonWords: Readonly<Record<ComparisonReason, string>> = {
  same_crm_account: 'the same CRM account',
  same_registry_id: 'the same registry or tax number',
  same_domain: 'the same domain',
  same_name_and_country: 'the same legal name in the same country',
  same_address_and_phone: 'the same address and telephone',
  alike_name: 'the names are alike',
  same_address: 'the same street and house',
  same_phone: 'the same telephone',
  same_contact_domain: 'contacts of the same mail domain',
  same_parent: 'the same ultimate parent',
  other_registry_id: 'but different registry or tax numbers',
};

/** How two companies compare, in a few lines for people. */
export function describeMatch(match: CustomerComparison): string {
  const why = match.reasons.map((reason) => `  ${reasonWords[reason]}`);
  const { level, band, score } = match;
  return [`${verdicts[band]} (${levels[level]}; score ${score.toFixed(2)})`, ...why].join('\n');
}

/** One match of a list in one line. */
export function describeInLine(name: string, line: number, match: CustomerComparison): string {
  const why = match.reasons.map((reason) => reasonWords[reason]).join(', ');
  const { level, band, score } = match;
  return `${band.padEnd(10)}  ${level}  ${score.toFixed(2)}  ${name}  (line ${line}: ${why})`;
}
