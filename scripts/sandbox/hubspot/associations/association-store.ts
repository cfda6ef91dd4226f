import type { ObjectTypeName } from '../objects/object-types.ts';
import type { SandboxState } from '../state/open-state.ts';
import type { AssociationType } from './association-types.ts';
import { ASSOCIATION_TYPES } from './association-types.ts';

export type RecordRef = { readonly type: ObjectTypeName; readonly id: string };

/** One record's tie to another, with the kinds it is of. */
export type Association = { readonly to: RecordRef; readonly typeIds: readonly number[] };

const FIRST_LABEL_ID = 1001;
const keyOf = ({ type, id }: RecordRef) => `${type}/${id}`;
const same = (a: RecordRef, b: RecordRef) => a.type === b.type && a.id === b.id;

/** Ties between records, kept in both directions, and the portal's own labels. */
export function createAssociationStore(state: SandboxState) {
  const ties = state.collection<readonly Association[]>('associations');
  const labels = state.collection<readonly AssociationType[]>('association-labels');

  const of = (from: RecordRef): readonly Association[] => ties.get(keyOf(from)) ?? [];

  function setOneWay(from: RecordRef, to: RecordRef, typeIds: readonly number[]): void {
    const others = of(from).filter((tie) => !same(tie.to, to));
    const own = typeIds.length > 0 ? [{ to, typeIds }] : [];
    ties.put(keyOf(from), [...others, ...own]);
  }

  const typeIdsBetween = (from: RecordRef, to: RecordRef): readonly number[] =>
    of(from).find((tie) => same(tie.to, to))?.typeIds ?? [];

  function types(from: ObjectTypeName, to: ObjectTypeName): AssociationType[] {
    return [...ASSOCIATION_TYPES, ...[...labels.values()].flat()].filter(
      (type) => type.from === from && type.to === to,
    );
  }

  const inverse = (from: RecordRef, to: RecordRef, typeIds: readonly number[]) =>
    types(from.type, to.type)
      .filter((type) => typeIds.includes(type.typeId))
      .map((type) => type.inverseId);

  /** Makes the tie exactly of these kinds; none removes it. */
  function set(from: RecordRef, to: RecordRef, typeIds: readonly number[]): void {
    const unique = [...new Set(typeIds)];
    setOneWay(from, to, unique);
    setOneWay(to, from, inverse(from, to, unique));
  }

  return {
    of,
    toType: (from: RecordRef, type: ObjectTypeName): readonly Association[] =>
      of(from).filter((tie) => tie.to.type === type),
    typeIdsBetween,
    types,
    set,
    add: (from: RecordRef, to: RecordRef, typeIds: readonly number[]): void =>
      set(from, to, [...typeIdsBetween(from, to), ...typeIds]),
    removeAll: (from: RecordRef): void => {
      for (const tie of of(from)) set(from, tie.to, []);
    },
    addLabel: (from: ObjectTypeName, to: ObjectTypeName, name: string, label: string) => {
      const typeId = FIRST_LABEL_ID + 2 * [...labels.values()].length;
      const ids = { typeId, inverseId: typeId + 1, category: 'USER_DEFINED' as const, label };
      const there: AssociationType = { from, to, ...ids };
      const back = { ...there, from: to, to: from, typeId: typeId + 1, inverseId: typeId };
      labels.put(name, [there, back]);
      return [there, back];
    },
  };
}

export type AssociationStore = ReturnType<typeof createAssociationStore>;
