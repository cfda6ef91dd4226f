import type { SandboxContext } from '../context.ts';
import type { ObjectTypeName } from '../objects/object-types.ts';
import { ApiProblem, invalid, notFound } from '../problem.ts';
import type { Property, PropertyOption, PropertyType } from './property.ts';

export type PropertyDraft = {
  readonly name: string;
  readonly label: string;
  readonly type: PropertyType;
  readonly fieldType: string;
  readonly groupName: string;
  readonly description?: string;
  readonly options?: readonly PropertyOption[];
  readonly hasUniqueValue?: boolean;
  readonly hidden?: boolean;
  readonly formField?: boolean;
  readonly displayOrder?: number;
};

export type PropertyChange = Partial<Omit<PropertyDraft, 'name' | 'hasUniqueValue'>>;

type Context = Pick<SandboxContext, 'properties' | 'objects' | 'now'>;

const MAX_UNIQUE = 10;

const FIELD_TYPES: Readonly<Record<PropertyType, readonly string[]>> = {
  string: ['text', 'textarea', 'file', 'select'],
  number: ['number', 'text'],
  date: ['date'],
  datetime: ['date'],
  enumeration: ['select', 'radio', 'checkbox', 'booleancheckbox'],
  bool: ['booleancheckbox', 'select', 'radio'],
};

function checkOptions({ type, fieldType, options = [] }: PropertyDraft): string | null {
  const values = options.map((option) => option.value);
  if (new Set(values).size < values.length) return 'Property options must have unique values';
  if (type === 'enumeration' && fieldType !== 'booleancheckbox') return null;
  if (type !== 'bool' && type !== 'enumeration') {
    return options.length === 0 ? null : `A property of type ${type} has no options`;
  }
  return values.toSorted().join() === 'false,true'
    ? null
    : "A boolean property must have exactly two options, 'true' and 'false'";
}

function checkDefinition({ properties }: Context, type: ObjectTypeName, draft: PropertyDraft) {
  const groups = properties.groups(type).map((group) => group.name);
  if (!/^[a-z][a-z0-9_]{0,99}$/.test(draft.name)) {
    return `Property name "${draft.name}" must be lower-case letters, digits and underscores`;
  }
  if (draft.name.startsWith('hs_')) return 'Property names beginning with hs_ are HubSpot’s own';
  if (draft.label.trim() === '') return 'Property label must not be empty';
  if (!groups.includes(draft.groupName)) return `Property group ${draft.groupName} does not exist`;
  if (!FIELD_TYPES[draft.type].includes(draft.fieldType)) {
    return `${draft.fieldType} is not a field type of ${draft.type}`;
  }
  return checkOptions(draft);
}

/** @throws ApiProblem 400 for a definition that is not valid, 409 PROPERTY_WITH_NAME_EXISTS. */
export function createProperty(context: Context, type: ObjectTypeName, draft: PropertyDraft) {
  const { properties, objects, now } = context;
  if (properties.findLiving(type, draft.name)) {
    throw new ApiProblem(409, 'CONFLICT', `A property named '${draft.name}' already exists.`, {
      subCategory: 'Properties.PROPERTY_WITH_NAME_EXISTS',
      errors: [{ message: 'Property exists', code: 'PROPERTY_WITH_NAME_EXISTS' }],
    });
  }
  const fault = checkDefinition(context, type, draft);
  if (fault) throw invalid(fault);
  if (draft.hasUniqueValue && properties.unique(type).length >= MAX_UNIQUE) {
    throw invalid(`An object has at most ${MAX_UNIQUE} properties with unique values.`);
  }
  const at = new Date(now()).toISOString();
  // An archived property of this name comes back, as HubSpot restores it.
  const property: Property = {
    description: '',
    options: [],
    displayOrder: -1,
    hasUniqueValue: false,
    hidden: false,
    formField: false,
    ...draft,
    calculated: false,
    externalOptions: false,
    hubspotDefined: false,
    archived: false,
    createdAt: at,
    updatedAt: at,
    modificationMetadata: { archivable: true, readOnlyDefinition: false, readOnlyValue: false },
  };
  properties.save(type, property);
  if (property.hasUniqueValue) objects.reindex(type, property.name);
  return property;
}

function getOwnOrThrow({ properties }: Context, type: ObjectTypeName, name: string): Property {
  const property = properties.findLiving(type, name);
  if (!property) throw notFound(`Property "${name}" does not exist`);
  if (property.hubspotDefined) throw invalid(`Property "${name}" is read only.`);
  return property;
}

/** Changes a definition; a list of options replaces the old one whole. */
export function updateProperty(
  context: Context,
  type: ObjectTypeName,
  name: string,
  change: PropertyChange,
): Property {
  const property = getOwnOrThrow(context, type, name);
  const changed = { ...property, ...change };
  const fault = checkDefinition(context, type, changed);
  if (fault) throw invalid(fault);
  const updated = { ...changed, updatedAt: new Date(context.now()).toISOString() };
  context.properties.save(type, updated);
  return updated;
}

/** Archives a definition; values already written stay but are shown no more. */
export function archiveProperty(context: Context, type: ObjectTypeName, name: string): void {
  const property = getOwnOrThrow(context, type, name);
  const archivedAt = new Date(context.now()).toISOString();
  context.properties.save(type, { ...property, archived: true, archivedAt });
}
