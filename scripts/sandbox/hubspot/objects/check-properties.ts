import type { SandboxContext } from '../context.ts';
import { findPipeline, findStage } from '../pipelines/deal-pipelines.ts';
import { SANDBOX_USERS } from '../people.ts';
import type { ErrorDetail } from '../problem.ts';
import { invalid } from '../problem.ts';
import { normaliseValue } from '../properties/normalise-value.ts';
import type { CrmObject } from './crm-object.ts';
import { valueOf } from './crm-object.ts';
import type { ObjectTypeName } from './object-types.ts';

type Context = Pick<SandboxContext, 'properties' | 'objects' | 'settings'>;
export type Values = Readonly<Record<string, string>>;

const fault = (name: string, code: string, message: string): ErrorDetail => ({
  message,
  code,
  context: { propertyName: [name] },
});

/** Values whose options stand outside the property: owners, pipelines, currencies. */
function checkExternal({ settings }: Context, name: string, value: string): ErrorDetail | null {
  const { companyCurrency, additionalCurrencies } = settings.portal;
  const known: Readonly<Record<string, () => boolean>> = {
    hubspot_owner_id: () => SANDBOX_USERS.some(({ ownerId }) => ownerId === value),
    pipeline: () => findPipeline(value) !== undefined,
    dealstage: () => findStage(value) !== undefined,
    deal_currency_code: () => [companyCurrency, ...additionalCurrencies].includes(value),
  };
  if (value === '' || (known[name]?.() ?? true)) return null;
  const code = name === 'hubspot_owner_id' ? 'INVALID_OWNER_ID' : 'INVALID_OPTION';
  return fault(name, code, `${value} is not a valid ${name}.`);
}

function checkUnique(
  { objects }: Context,
  type: ObjectTypeName,
  name: string,
  value: string,
  ownId: string | undefined,
): ErrorDetail | null {
  const holder = value === '' ? undefined : objects.findHolder(type, name, value);
  if (holder === undefined || holder === ownId) return null;
  return fault(
    name,
    'CONFLICTING_UNIQUE_VALUE',
    `Cannot set ${name} to ${value}. ${holder} already has that value.`,
  );
}

function checkOne(
  context: Context,
  type: ObjectTypeName,
  [name, raw]: readonly [string, string],
  ownId: string | undefined,
): { readonly value: string } | { readonly error: ErrorDetail } {
  const property = context.properties.findLiving(type, name);
  if (!property) {
    const message = `Property "${name}" does not exist`;
    return { error: fault(name, 'PROPERTY_DOESNT_EXIST', message) };
  }
  if (property.modificationMetadata.readOnlyValue) {
    return { error: fault(name, 'READ_ONLY_VALUE', `"${name}" is a read only property`) };
  }
  const result = normaliseValue(property, raw);
  if (!result.ok) return { error: fault(name, result.code, result.message) };
  const clash = property.hasUniqueValue
    ? checkUnique(context, type, name, result.value, ownId)
    : null;
  const error = clash ?? checkExternal(context, name, result.value);
  return error ? { error } : { value: result.value };
}

/** A stage must belong to the pipeline the deal is in. */
function checkStage(values: Values, existing: CrmObject | undefined): ErrorDetail | null {
  const stage = values['dealstage'];
  const own = existing ? valueOf(existing, 'pipeline') : null;
  const pipeline = values['pipeline'] ?? own ?? 'default';
  if (!stage || findStage(stage, pipeline)) return null;
  return fault('dealstage', 'INVALID_OPTION', `${stage} is no stage of pipeline ${pipeline}.`);
}

function checkRequired(type: ObjectTypeName, values: Values, existing: CrmObject | undefined) {
  if (type !== 'notes' || existing || values['hs_timestamp']) return null;
  return fault('hs_timestamp', 'MISSING_REQUIRED_PROPERTY', 'hs_timestamp is required.');
}

/**
 * The values as HubSpot would store them.
 * @throws ApiProblem 400 VALIDATION_ERROR with one error per property that is not valid.
 */
export function checkProperties(
  context: Context,
  type: ObjectTypeName,
  properties: Values,
  existing?: CrmObject,
): Values {
  const values: Record<string, string> = {};
  const errors: ErrorDetail[] = [];
  for (const entry of Object.entries(properties)) {
    const result = checkOne(context, type, entry, existing?.id);
    if ('error' in result) errors.push(result.error);
    else values[entry[0]] = result.value;
  }
  const stage = type === 'deals' ? checkStage(values, existing) : null;
  const required = checkRequired(type, values, existing);
  errors.push(...[stage, required].filter((error) => error !== null));
  if (errors.length === 0) return values;
  const listed = errors.map(({ message, code, context }) => ({
    isValid: false,
    message,
    error: code,
    name: context?.['propertyName']?.[0],
    localizedErrorMessage: message,
  }));
  throw invalid(`Property values were not valid: ${JSON.stringify(listed)}`, { errors });
}
