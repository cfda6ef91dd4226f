import type { Field, ObjectType } from '../schema/field.ts';
import type { ApiAnswer, ApiCall, Resource } from './resource.ts';

const viewField = (field: Field) => ({
  ...field,
  custom: field.name.endsWith('__c'),
  idLookup: field.externalId || field.type === 'id',
  picklistValues: field.picklistValues.map(({ value, label }) => ({
    active: true,
    defaultValue: value === field.defaultValue,
    label,
    validFor: null,
    value,
  })),
});

function viewType({ name, label, keyPrefix, ...rights }: ObjectType, version: string) {
  const sobject = `/services/data/${version}/sobjects/${name}`;
  const { createable, updateable, deletable } = rights;
  const urls = { sobject, describe: `${sobject}/describe`, rowTemplate: `${sobject}/{ID}` };
  const custom = name.endsWith('__c');
  const can = { createable, updateable, deletable, queryable: true, retrieveable: true };
  return { name, label, keyPrefix, custom, ...can, urls };
}

function describeAll({ writer, version }: ApiCall): ApiAnswer {
  const sobjects = writer.org.schema().all();
  return {
    status: 200,
    body: {
      encoding: 'UTF-8',
      maxBatchSize: 200,
      sobjects: sobjects.map((type) => viewType(type, version)),
    },
  };
}

function describe({ writer, version, params }: ApiCall): ApiAnswer {
  const type = writer.org.schema().require(params['type'] ?? '');
  const fields = type.fields.map(viewField);
  return { status: 200, body: { ...viewType(type, version), fields } };
}

/** What objects and fields there are. */
export const describeResources: readonly Resource[] = [
  { path: '/sobjects', methods: { GET: describeAll } },
  { path: '/sobjects/:type/describe', methods: { GET: describe } },
];
