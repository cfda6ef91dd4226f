import type { SandboxContext } from '../context.ts';
import type { ObjectTypeName } from '../objects/object-types.ts';
import { invalid, notFound } from '../problem.ts';
import type { RecordRef } from './association-store.ts';
import type { AssociationType } from './association-types.ts';

export type AssociationSpec = {
  readonly associationCategory: string;
  readonly associationTypeId: number;
};

type Context = Pick<SandboxContext, 'objects' | 'associations'>;

/** @throws ApiProblem 404 when the record does not exist or is archived. */
export function requireRecord({ objects }: Context, { type, id }: RecordRef): void {
  const record = objects.find(type, id);
  if (!record || record.archivedAt !== null) {
    throw notFound(`No ${type} record with id ${id} was found.`);
  }
}

function findKind(
  { associations }: Context,
  from: ObjectTypeName,
  to: ObjectTypeName,
  spec: AssociationSpec,
): AssociationType {
  const kind = associations
    .types(from, to)
    .find(
      ({ typeId, category }) =>
        typeId === spec.associationTypeId && category === spec.associationCategory,
    );
  if (kind) return kind;
  throw invalid(
    `No association type ${spec.associationCategory} ${spec.associationTypeId} exists from ${from} to ${to}.`,
    { errors: [{ message: 'Association type does not exist', code: 'INVALID_ASSOCIATION_TYPE' }] },
  );
}

/** The default kind between two types, and the primary kind where the record has none yet. */
function defaultKinds({ associations }: Context, from: RecordRef, to: RecordRef) {
  const kinds = associations.types(from.type, to.type);
  const usual = kinds.filter((kind) => kind.isDefault);
  const primary = kinds.find((kind) => kind.isPrimary);
  const several = from.type === 'companies' ? to : from;
  const single = from.type === 'companies' ? from.type : to.type;
  const primaryIds = [primary?.typeId, primary?.inverseId];
  const taken = associations
    .toType(several, single)
    .some((tie) => tie.typeIds.some((id) => primaryIds.includes(id)));
  return primary && !taken ? [...usual, primary] : usual;
}

/**
 * Ties two records by the kinds asked for (a labelled kind brings the plain one with it).
 * @throws ApiProblem 404 for a missing record, 400 for a kind that does not join these types.
 */
export function associateRecords(
  context: Context,
  from: RecordRef,
  to: RecordRef,
  specs: readonly AssociationSpec[],
): readonly AssociationType[] {
  requireRecord(context, from);
  requireRecord(context, to);
  const kinds = specs.map((spec) => findKind(context, from.type, to.type, spec));
  const plain = context.associations.types(from.type, to.type).filter((kind) => kind.isDefault);
  const all = [...plain, ...kinds];
  context.associations.add(
    from,
    to,
    all.map((kind) => kind.typeId),
  );
  return kinds;
}

/** Ties two records the way HubSpot does when no kind is named. */
export function associateByDefault(
  context: Context,
  from: RecordRef,
  to: RecordRef,
): readonly AssociationType[] {
  requireRecord(context, from);
  requireRecord(context, to);
  const kinds = defaultKinds(context, from, to);
  context.associations.add(
    from,
    to,
    kinds.map((kind) => kind.typeId),
  );
  return kinds;
}
