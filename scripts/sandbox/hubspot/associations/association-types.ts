import type { ObjectTypeName } from '../objects/object-types.ts';

/** One kind of association in one direction. */
export type AssociationType = {
  readonly from: ObjectTypeName;
  readonly to: ObjectTypeName;
  readonly typeId: number;
  readonly inverseId: number;
  readonly category: 'HUBSPOT_DEFINED' | 'USER_DEFINED';
  readonly label?: string;
  /** The kind `associations/default` makes. */
  readonly isDefault?: boolean;
  /** At most one of this kind per record; the first default association becomes it too. */
  readonly isPrimary?: boolean;
};

function pair(
  from: ObjectTypeName,
  to: ObjectTypeName,
  [typeId, inverseId]: readonly [number, number],
  kind: 'default' | 'primary' | 'other',
): AssociationType[] {
  const shared = {
    category: 'HUBSPOT_DEFINED' as const,
    ...(kind === 'default' && { isDefault: true }),
    ...(kind === 'primary' && { isPrimary: true, label: 'Primary' }),
  };
  const there = { from, to, typeId, inverseId, ...shared };
  if (typeId === inverseId) return [there];
  return [there, { from: to, to: from, typeId: inverseId, inverseId: typeId, ...shared }];
}

/**
 * HubSpot's own association types, of the objects the sandbox has.
 * https://developers.hubspot.com/docs/api-reference/latest/crm/associations/associate-records/guide
 */
export const ASSOCIATION_TYPES: readonly AssociationType[] = [
  ...pair('deals', 'contacts', [3, 4], 'default'),
  ...pair('deals', 'companies', [341, 342], 'default'),
  ...pair('deals', 'companies', [5, 6], 'primary'),
  ...pair('deals', 'deals', [451, 451], 'default'),
  ...pair('contacts', 'companies', [279, 280], 'default'),
  ...pair('contacts', 'companies', [1, 2], 'primary'),
  ...pair('contacts', 'contacts', [449, 449], 'default'),
  ...pair('companies', 'companies', [450, 450], 'default'),
  ...pair('companies', 'companies', [13, 14], 'other'),
  ...pair('notes', 'contacts', [202, 201], 'default'),
  ...pair('notes', 'companies', [190, 189], 'default'),
  ...pair('notes', 'deals', [214, 213], 'default'),
];
