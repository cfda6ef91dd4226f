import type { Org } from '../org/org.ts';
import { problem } from '../problem.ts';
import type { OrgRecord } from '../records/record.ts';
import { toDatetime, valueOf } from '../records/record.ts';

const DATED = 'DatedConversionRate';
/** Until when the last rate of a currency holds. */
const END_OF_TIME = '9999-12-31';

const ofCurrency = (org: Org, type: string, isoCode: string): readonly OrgRecord[] =>
  [...org.records.all(type)].filter((record) => valueOf(record, 'IsoCode') === isoCode);

/** Each dated rate holds until the next one starts. */
function chainRates(org: Org, isoCode: string): void {
  const start = (record: OrgRecord) => String(valueOf(record, 'StartDate'));
  const rates = ofCurrency(org, DATED, isoCode).toSorted((a, b) => (start(a) < start(b) ? -1 : 1));
  for (const [at, rate] of rates.entries()) {
    const next = rates[at + 1];
    const NextStartDate = next ? start(next) : END_OF_TIME;
    org.records.save({ ...rate, values: { ...rate.values, NextStartDate } });
  }
}

/**
 * Sets a currency's rate, to six decimals: the one of today, or a dated one that holds from
 * `startDate` on, where the org keeps those.
 */
export function setRate(org: Org, isoCode: string, rate: number, startDate?: string): void {
  const [currency] = ofCurrency(org, 'CurrencyType', isoCode);
  if (!currency) throw problem(400, 'INVALID_FIELD', `This org has no currency ${isoCode}.`);
  const at = toDatetime(org.now());
  const kept = Number(rate.toFixed(6));
  const changes = { SystemModstamp: at, LastModifiedDate: at, ConversionRate: kept };
  if (startDate === undefined) {
    org.records.save({ ...currency, values: { ...currency.values, ...changes } });
    return;
  }
  const same = (record: OrgRecord) => valueOf(record, 'StartDate') === startDate;
  const known = ofCurrency(org, DATED, isoCode).find(same);
  const id = known?.id ?? org.records.nextId(org.schema().require(DATED));
  const first = { Id: id, IsoCode: isoCode, StartDate: startDate, CreatedDate: at };
  const values = { ...(known?.values ?? first), ...changes };
  org.records.save({ id, type: DATED, values });
  chainRates(org, isoCode);
}
