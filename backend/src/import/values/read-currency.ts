import type { RowReader } from '../columns/row-reader.ts';
import type { Reading } from './reading.ts';

const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '₹': 'INR', '₩': 'KRW' };
const REMEDY = 'Write the code of three letters, like EUR.';
const known = new Set(Intl.supportedValuesOf('currency'));

/** The currency of a row: its own column, or what stands beside the amount. */
export function readCurrency(reader: RowReader): string | undefined {
  const stated = reader.read('currency', toCode);
  if (stated !== undefined || reader.text('currency') !== undefined) return stated;
  const beside = reader.text('amount')?.replaceAll(/[\d.,\s'’]/g, '') ?? '';
  const code = toCode(beside);
  if ('value' in code) return code.value;
  if (reader.has('currency')) reader.refuse('currency', 'is empty', REMEDY);
  else reader.refuse('amount', 'does not say its currency', 'Add a column currency.');
  return undefined;
}

function toCode(written: string): Reading<string> {
  const code = SIGNS[written] ?? written.toUpperCase();
  return known.has(code) ? { value: code } : { problem: 'is not a currency', remedy: REMEDY };
}
