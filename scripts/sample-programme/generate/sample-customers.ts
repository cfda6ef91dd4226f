import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Random } from './random.ts';

/** A real company's name; everything else about it is made up. */
export interface SampleCustomer {
  readonly name: string;
  /** Under `.example`, which nobody can own. */
  readonly website: string;
  readonly country: string;
  /** As the CRM writes it. */
  readonly countryName: string;
}

const FILE = path.join(import.meta.dirname, '..', 'data', 'distinct-registrants.csv');
const CODES: Readonly<Record<string, string>> = {
  Canada: 'CA',
  'United Kingdom': 'GB',
  Israel: 'IL',
  Netherlands: 'NL',
  Brazil: 'BR',
  France: 'FR',
  Mexico: 'MX',
  Japan: 'JP',
  Australia: 'AU',
  Germany: 'DE',
  Chile: 'CL',
  Argentina: 'AR',
  Sweden: 'SE',
  Ireland: 'IE',
  Switzerland: 'CH',
  Italy: 'IT',
  Norway: 'NO',
  Luxembourg: 'LU',
  India: 'IN',
  'Hong Kong': 'HK',
  Spain: 'ES',
  Finland: 'FI',
  Singapore: 'SG',
  Denmark: 'DK',
  Portugal: 'PT',
  Belgium: 'BE',
  Austria: 'AT',
};
/** No country outweighs the others. */
const MOST_PER_COUNTRY = 45;

/** Companies with names that differ from each other, in many countries, in a fixed random order. */
export function readCustomers(random: Random): readonly SampleCustomer[] {
  const taken = new Map<string, number>();
  const sites = new Set<string>();
  const [, ...lines] = readFileSync(FILE, 'utf8').trim().split('\n');
  return random.shuffle(lines).flatMap((line) => {
    const [name = '', countryName = ''] = line.trim().split(';');
    const country = CODES[countryName];
    const site = toSite(name);
    const count = taken.get(countryName) ?? 0;
    const usable = country !== undefined && site.length >= 3 && !sites.has(site);
    if (!usable || count >= MOST_PER_COUNTRY) return [];
    taken.set(countryName, count + 1);
    sites.add(site);
    return [{ name, website: `${site}.example`, country, countryName }];
  });
}

function toSite(name: string): string {
  const words = name
    .toLowerCase()
    .replaceAll(/\b(?:inc|ltd|plc|corp|co|limited|sa|s a|nv|ag|ab|a b|company|holdings?)\b/g, ' ');
  return words
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40);
}
