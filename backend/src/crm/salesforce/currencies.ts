import type { LocalDate } from '@alongside/shared/vocabulary/values';
import { currencyType, organizationSettings, rate } from './answer-schemas.ts';
import { apiPaths } from './api-paths.ts';
import { invertRate } from './invert-rate.ts';
import { orNone } from './or-none.ts';
import type { OrgShape } from './org-shape.ts';
import type { SalesforceApi } from './salesforce-api.ts';
import { literal } from './soql.ts';

export interface Currencies {
  /** ISO 4217: the corporate one, or the only one. */
  readonly home: () => Promise<string>;
  /** What one unit is in the corporate currency on a day, as a decimal text; null where there is only one. */
  readonly rateOf: (currency: string, on: LocalDate) => Promise<string | null>;
}

export function createCurrencies(api: SalesforceApi, shape: () => Promise<OrgShape>): Currencies {
  const corporate = async (): Promise<string | undefined> => {
    const soql = 'SELECT IsoCode FROM CurrencyType WHERE IsCorporate = true';
    return (await api.query(currencyType, soql))[0]?.IsoCode;
  };
  /** The rate of the day where the org keeps dated ones, else the rate of now. */
  const conversionRate = async (currency: string, on: LocalDate): Promise<string | undefined> => {
    const select = `SELECT ConversionRate FROM`;
    const where = `WHERE IsoCode = ${literal(currency)}`;
    const dated = `${select} DatedConversionRate ${where} AND StartDate <= ${on} AND NextStartDate > ${on}`;
    const [found] = await orNone(api.query(rate, dated));
    const [current] =
      found === undefined ? await api.query(rate, `${select} CurrencyType ${where}`) : [found];
    return current?.ConversionRate;
  };
  return {
    home: async () => {
      const code = (await shape()).hasManyCurrencies ? await corporate() : undefined;
      if (code !== undefined) return code;
      const path = apiPaths.organizationSettings;
      const { features } = await api.call(organizationSettings, { method: 'GET', path });
      return features.defaultCurrencyIsoCode;
    },
    rateOf: async (currency, on) => {
      if (!(await shape()).hasManyCurrencies) return null;
      const found = await conversionRate(currency, on);
      return found === undefined ? null : invertRate(found);
    },
  };
}

/** Each rate asked for once: deals of one answer often share currency and day. */
export function rememberRates({ rateOf }: Currencies): Currencies['rateOf'] {
  const known = new Map<string, Promise<string | null>>();
  return (currency, on) => {
    const key = `${currency} ${on}`;
    const found = known.get(key) ?? rateOf(currency, on);
    known.set(key, found);
    return found;
  };
}
