import type { SandboxContext } from '../context.ts';
import type { ObjectTypeName } from '../objects/object-types.ts';
import type { RecordRef } from './association-store.ts';

/** A record's ties to records of one type, with the kinds of each. */
export function viewTies(
  { associations }: Pick<SandboxContext, 'associations'>,
  from: RecordRef,
  to: ObjectTypeName,
) {
  return associations.toType(from, to).map((tie) => ({
    toObjectId: tie.to.id,
    associationTypes: associations
      .types(from.type, to)
      .filter(({ typeId }) => tie.typeIds.includes(typeId))
      .map(({ category, typeId, label }) => ({
        category,
        typeId,
        ...(label !== undefined && { label }),
      })),
  }));
}
