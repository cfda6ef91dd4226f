import { UnusableFile } from '../import/sheet/unusable-file.ts';
import { compareCustomers } from '../rules/customer-identity/compare-customers.ts';
import { type ReadCustomer, readCustomer } from '../rules/customer-identity/read-customer.ts';
import { describeInLine, describeMatch } from './describe-match.ts';
import { readCompanies } from './read-companies.ts';
import { readCompanyRecord } from './read-company-record.ts';

export interface MatchOptions {
  readonly against?: string;
  readonly limit: number;
  readonly json?: boolean;
}

/**
 * Compares a company with another or, without one, with the list of `against`, and prints what it finds.
 *
 * @returns whether any two are alike
 * @throws {UnusableFile} when a company or the list cannot be read
 */
export async function runMatch(
  one: string,
  other: string | undefined,
  options: MatchOptions,
): Promise<boolean> {
  const company = readArgument(one);
  return other === undefined
    ? matchList(company, options.against ?? '-', options)
    : matchTwo(company, readArgument(other), options);
}

function readArgument(text: string): ReadCustomer {
  if (!text.trimStart().startsWith('{')) return readCustomer({ name: text });
  try {
    return readCustomer(readCompanyRecord(JSON.parse(text) as Record<string, unknown>));
  } catch (error) {
    throw new UnusableFile(`${text} is no JSON object: ${(error as Error).message}.`);
  }
}

function matchTwo(one: ReadCustomer, other: ReadCustomer, { json }: MatchOptions): boolean {
  const match = compareCustomers(one, other);
  console.log(json ? JSON.stringify(match) : describeMatch(match));
  return match.band !== 'nothing';
}

async function matchList(
  one: ReadCustomer,
  file: string,
  { json, limit }: MatchOptions,
): Promise<boolean> {
  const listed = await readCompanies(file);
  const alike = listed
    .map(({ line, described }) => ({
      line,
      name: described.name,
      ...compareCustomers(one, readCustomer(described)),
    }))
    .filter(({ band }) => band !== 'nothing')
    .sort((a, b) => (a.level === b.level ? b.score - a.score : a.level < b.level ? -1 : 1));
  const matches = alike.slice(0, limit);
  if (json) console.log(JSON.stringify({ compared: listed.length, alike: alike.length, matches }));
  else
    for (const { name, line, ...match } of matches) console.log(describeInLine(name, line, match));
  if (!json) console.log(`${alike.length} of ${listed.length} companies are alike.`);
  return alike.length > 0;
}
