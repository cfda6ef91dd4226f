import type { Org } from '../org/org.ts';
import { problem } from '../problem.ts';
import { toDatetime, valueOf } from '../records/record.ts';

const find = (org: Org, type: string, match: Readonly<Record<string, string>>) =>
  [...org.records.all(type)].find((record) =>
    Object.entries(match).every(([name, value]) => valueOf(record, name) === value),
  );

/** Sets a currency's rate: the one of today, or a dated one that holds from `startDate` on. */
export function setRate(org: Org, isoCode: string, rate: number, startDate?: string): void {
  const currency = find(org, 'CurrencyType', { IsoCode: isoCode });
  if (!currency) throw problem(400, 'INVALID_FIELD', `This org has no currency ${isoCode}.`);
  const at = { SystemModstamp: toDatetime(org.now()), LastModifiedDate: toDatetime(org.now()) };
  if (startDate === undefined) {
    const values = { ...currency.values, ...at, ConversionRate: rate };
    org.records.save({ ...currency, values });
    return;
  }
  const type = 'DatedConversionRate';
  const known = find(org, type, { IsoCode: isoCode, StartDate: startDate });
  const id = known?.id ?? org.records.nextId(org.schema().require(type));
  const values = { ...known?.values, ...at, Id: id, IsoCode: isoCode, StartDate: startDate };
  org.records.save({ id, type, values: { ...values, ConversionRate: rate } });
}
