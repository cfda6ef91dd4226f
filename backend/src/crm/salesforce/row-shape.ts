import type { Money } from '@alongside/shared/vocabulary/values';
import { CrmFailure } from '../crm-error.ts';
import { description } from './answer-schemas.ts';
import { apiPaths } from './api-paths.ts';
import { amountValue } from './field-values.ts';
import type { OrgContext } from './org-context.ts';
import type { SalesforceApi } from './salesforce-api.ts';

/** An object with fields of our package, as this org has it. */
export interface RowShape {
  /** Its name there. */
  readonly object: string;
  readonly fieldName: (name: string) => string;
  /** Those of the wanted fields that are not there, or that the app may not see. */
  readonly missing: readonly string[];
  /** The fields that hold an amount: none of one in a currency that the org does not keep. */
  readonly amount: (field: string, money: Money | null) => Record<string, unknown>;
}

/** Reads what an object is like that has fields of ours, once; again as long as something is missing. */
export function createRowShape(
  { api, shape, settings }: Pick<OrgContext, 'api' | 'shape' | 'settings'>,
  name: string,
  wanted: readonly string[],
): () => Promise<RowShape> {
  let known: RowShape | null = null;
  const load = async (): Promise<RowShape> => {
    const { fieldName, hasManyCurrencies } = await shape();
    const object = name.endsWith('__c') ? fieldName(name) : name;
    const fields = await listFields(api, object);
    const currencies = hasManyCurrencies
      ? fields.get('CurrencyIsoCode')
      : [(await settings()).currency];
    return {
      object,
      fieldName,
      missing: wanted.map(fieldName).filter((field) => !fields.has(field)),
      amount: (field, money) => {
        const kept = money && currencies?.includes(money.currency) ? money : null;
        return {
          [fieldName(field)]: amountValue(kept),
          ...(hasManyCurrencies && kept && { CurrencyIsoCode: kept.currency }),
        };
      },
    };
  };
  return async () => {
    const found = known ?? (await load());
    known = found.missing.length === 0 ? found : null;
    return found;
  };
}

/** Each field with the values to choose from; no fields where there is no such object. */
async function listFields(
  api: SalesforceApi,
  object: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  try {
    const path = apiPaths.describe(object);
    const { fields } = await api.call(description, { method: 'GET', path });
    return new Map(
      fields.map(({ name, picklistValues }) => [
        name,
        picklistValues.filter(({ active }) => active).map(({ value }) => value),
      ]),
    );
  } catch (error) {
    if (error instanceof CrmFailure && error.error.kind === 'not_found') return new Map();
    throw error;
  }
}
