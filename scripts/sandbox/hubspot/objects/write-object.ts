import type { AssociationSpec } from '../associations/associate-records.ts';
import { associateRecords } from '../associations/associate-records.ts';
import type { SandboxContext } from '../context.ts';
import { findStage } from '../pipelines/deal-pipelines.ts';
import { invalid, notFound } from '../problem.ts';
import {
  reportCreation,
  reportDeletion,
  reportPropertyChanges,
} from '../webhooks/report-change.ts';
import type { Values } from './check-properties.ts';
import { checkProperties } from './check-properties.ts';
import type { Actor, CrmObject } from './crm-object.ts';
import { withValues } from './crm-object.ts';
import type { ObjectTypeName } from './object-types.ts';
import { findObjectType } from './object-types.ts';

/** Associations in the body of a create. */
export type InlineAssociation = {
  readonly to: { readonly id: string };
  readonly types: readonly AssociationSpec[];
};

/** What HubSpot computes from a deal's stage. */
function derivedValues(type: ObjectTypeName, values: Values): Values {
  const stage = type === 'deals' ? findStage(values['dealstage'] ?? '') : undefined;
  if (!stage) return {};
  const { isClosed, probability } = stage.metadata;
  return {
    hs_is_closed: isClosed,
    hs_is_closed_won: String(probability === '1.0'),
    hs_deal_stage_probability: probability,
  };
}

const systemActor = (actor: Actor): Actor => ({ ...actor, sourceId: 'CalculatedPropertyComputer' });

function store(context: SandboxContext, object: CrmObject, values: Values, actor: Actor) {
  const at = Math.max(context.now(), object.createdAt);
  const derived = derivedValues(object.type, values);
  const written = withValues(
    withValues(object, values, actor, at),
    derived,
    systemActor(actor),
    at,
  );
  context.objects.save(written);
  return written;
}

/**
 * Makes a record, with its inline associations.
 * @throws ApiProblem 400 for values or associations that are not valid; nothing is made then.
 */
export function createObject(
  context: SandboxContext,
  type: ObjectTypeName,
  properties: Values,
  actor: Actor,
  inline: readonly InlineAssociation[] = [],
): CrmObject {
  const checked = checkProperties(context, type, properties);
  const values =
    type === 'deals' && checked['dealstage'] ? { pipeline: 'default', ...checked } : checked;
  const targets = inline.map((one) => findInlineTarget(context, type, one));
  const now = context.now();
  const blank: CrmObject = {
    id: context.objects.nextId(),
    type,
    createdAt: now,
    updatedAt: now,
    archivedAt: null,
    mergedInto: null,
    values: {},
  };
  const object = store(context, blank, values, actor);
  for (const { to, types } of targets) associateRecords(context, object, to, types);
  reportCreation(context, object, actor);
  reportPropertyChanges(context, object, Object.entries(values), actor);
  return object;
}

/** The type of an inline target follows from the association type, which names both ends. */
function findInlineTarget(
  { associations, objects }: SandboxContext,
  from: ObjectTypeName,
  { to, types }: InlineAssociation,
) {
  const ids = types.map((spec) => spec.associationTypeId);
  const target = (['companies', 'contacts', 'deals', 'notes'] as const).find((type) =>
    associations.types(from, type).some((kind) => ids.includes(kind.typeId)),
  );
  if (!target) throw invalid(`No association type ${ids.join(', ')} exists from ${from}.`);
  const record = objects.find(target, to.id);
  if (!record || record.archivedAt !== null) {
    throw invalid(`No ${findObjectType(target)?.singular} with id ${to.id} to associate with.`);
  }
  return { to: { type: target, id: to.id }, types };
}

/** @throws ApiProblem 400 for values that are not valid. */
export function updateObject(
  context: SandboxContext,
  object: CrmObject,
  properties: Values,
  actor: Actor,
): CrmObject {
  const values = checkProperties(context, object.type, properties, object);
  const updated = store(context, object, values, actor);
  const changed = Object.entries(values).filter(
    ([name]) => updated.values[name] !== object.values[name],
  );
  reportPropertyChanges(context, updated, changed, actor);
  return updated;
}

/** Moves a record to the recycling bin; its associations go. Doing it twice is no error. */
export function archiveObject(
  context: SandboxContext,
  type: ObjectTypeName,
  id: string,
  actor: Actor,
): void {
  const object = context.objects.find(type, id);
  if (!object) throw notFound();
  if (object.archivedAt !== null) return;
  context.objects.save({ ...object, archivedAt: context.now() });
  context.associations.removeAll(object);
  reportDeletion(context, object, actor);
}
