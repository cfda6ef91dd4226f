import type { ObjectTypeName } from '../objects/object-types.ts';
import type { SandboxState } from '../state/open-state.ts';
import { DEFAULT_GROUPS, DEFAULT_PROPERTIES } from './default-properties.ts';
import type { Property, PropertyGroup } from './property.ts';

/** Property definitions and groups: HubSpot's own and those the portal added. */
export function createPropertyStore(state: SandboxState) {
  const added = state.collection<Property>('properties');
  const addedGroups = state.collection<PropertyGroup>('property-groups');

  function* all(type: ObjectTypeName): Generator<Property> {
    yield* DEFAULT_PROPERTIES[type];
    for (const [key, property] of added.entries()) {
      if (key.startsWith(`${type}/`)) yield property;
    }
  }

  /** A definition by name, archived or not. */
  function find(type: ObjectTypeName, name: string): Property | undefined {
    return (
      added.get(`${type}/${name}`) ??
      DEFAULT_PROPERTIES[type].find((property) => property.name === name)
    );
  }

  return {
    all,
    find,
    findLiving: (type: ObjectTypeName, name: string): Property | undefined => {
      const property = find(type, name);
      return property?.archived ? undefined : property;
    },
    unique: (type: ObjectTypeName): readonly string[] =>
      [...all(type)].filter((property) => property.hasUniqueValue).map(({ name }) => name),
    save: (type: ObjectTypeName, property: Property): void =>
      added.put(`${type}/${property.name}`, property),
    groups: (type: ObjectTypeName): PropertyGroup[] => [
      ...DEFAULT_GROUPS[type],
      ...[...addedGroups.entries()]
        .filter(([key]) => key.startsWith(`${type}/`))
        .map(([, group]) => group),
    ],
    saveGroup: (type: ObjectTypeName, group: PropertyGroup): void =>
      addedGroups.put(`${type}/${group.name}`, group),
    removeGroup: (type: ObjectTypeName, name: string): void =>
      addedGroups.remove(`${type}/${name}`),
  };
}

export type PropertyStore = ReturnType<typeof createPropertyStore>;
