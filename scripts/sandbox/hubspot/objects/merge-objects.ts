import type { SandboxContext } from '../context.ts';
import { invalid } from '../problem.ts';
import { reportMerge } from '../webhooks/report-change.ts';
import type { Actor, CrmObject } from './crm-object.ts';
import { valueOf } from './crm-object.ts';

/**
 * Merges two records into a new one, as HubSpot does: the survivor has a new id, the primary's
 * values where it has any, and all associations; both old ids lead to it.
 * @throws ApiProblem 400 when the two are one and the same record.
 */
export function mergeObjects(
  context: SandboxContext,
  primary: CrmObject,
  other: CrmObject,
  actor: Actor,
): CrmObject {
  if (primary.id === other.id) throw invalid('A record cannot be merged with itself.');
  const now = context.now();
  const merged = [primary, other].flatMap((one) => [
    one.id,
    ...(valueOf(one, 'hs_merged_object_ids')?.split(';').filter(Boolean) ?? []),
  ]);
  const past = { at: now, source: actor.source, sourceId: actor.sourceId };
  const survivor: CrmObject = {
    ...primary,
    id: context.objects.nextId(),
    updatedAt: now,
    createdAt: Math.min(primary.createdAt, other.createdAt),
    values: {
      ...other.values,
      ...Object.fromEntries(Object.entries(primary.values).filter(([, [newest]]) => newest?.value)),
      hs_merged_object_ids: [{ value: merged.join(';'), ...past }],
    },
  };
  const ties = [...context.associations.of(primary), ...context.associations.of(other)];
  for (const old of [primary, other]) {
    context.associations.removeAll(old);
    context.objects.save({ ...old, archivedAt: now, mergedInto: survivor.id });
  }
  context.objects.save(survivor);
  for (const { to, typeIds } of ties) context.associations.add(survivor, to, typeIds);
  reportMerge(context, survivor, primary, other, actor);
  return survivor;
}
