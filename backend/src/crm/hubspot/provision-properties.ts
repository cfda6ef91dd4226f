import type { ProvisionedObject } from '../crm-port.ts';
import { anything, createdName, named } from './answer-schemas.ts';
import { apiPaths } from './api-paths.ts';
import type { HubspotApi } from './hubspot-api.ts';
import { dealPropertyPlan, propertyGroup, type PlannedProperty } from './property-plan.ts';

const TYPES = {
  text: { type: 'string', fieldType: 'text' },
  textarea: { type: 'string', fieldType: 'textarea' },
  number: { type: 'number', fieldType: 'number' },
  date: { type: 'date', fieldType: 'date' },
  datetime: { type: 'datetime', fieldType: 'date' },
  select: { type: 'enumeration', fieldType: 'select' },
} as const;

/** Makes our group and what is missing of our properties; touches nothing that is there. */
export async function provisionProperties(api: HubspotApi): Promise<readonly ProvisionedObject[]> {
  await ensureGroup(api);
  const there = await api.call(named, { method: 'GET', path: apiPaths.properties('deals') });
  const names = new Set(there.results.map(({ name }) => name));
  const missing = dealPropertyPlan.filter(({ name }) => !names.has(name));
  if (missing.length > 0) {
    await api.call(anything, {
      method: 'POST',
      path: apiPaths.propertyBatch('deals'),
      body: { inputs: missing.map(toInput) },
    });
  }
  return [{ object: 'deal', properties: dealPropertyPlan.length }];
}

async function ensureGroup(api: HubspotApi): Promise<void> {
  const path = apiPaths.propertyGroups('deals');
  const { results } = await api.call(named, { method: 'GET', path });
  if (results.some(({ name }) => name === propertyGroup.name)) return;
  await api.call(createdName, { method: 'POST', path, body: { ...propertyGroup } });
}

function toInput(property: PlannedProperty): Record<string, unknown> {
  const { name, label, kind, description = '', options = {}, unique = false } = property;
  const listed = Object.entries(options).map(([value, text], displayOrder) => ({
    value,
    label: text,
    displayOrder,
    hidden: false,
  }));
  return {
    name,
    label,
    description,
    groupName: propertyGroup.name,
    ...TYPES[kind],
    formField: false,
    ...(listed.length > 0 && { options: listed }),
    ...(unique && { hasUniqueValue: true }),
  };
}
