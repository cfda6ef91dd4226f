import type { SandboxContext } from '../context.ts';
import type { CrmObject } from '../objects/crm-object.ts';
import { valueOf } from '../objects/crm-object.ts';
import type { ObjectTypeName } from '../objects/object-types.ts';
import { OBJECT_TYPES } from '../objects/object-types.ts';
import { viewObject } from '../objects/view-object.ts';

type Context = Pick<SandboxContext, 'objects' | 'properties' | 'associations'>;

function related(context: Context, object: CrmObject, type: ObjectTypeName): CrmObject[] {
  return context.associations
    .toType(object, type)
    .map(({ to }) => context.objects.find(type, to.id))
    .filter((one) => one !== undefined && one.archivedAt === null)
    .map((one) => one as CrmObject);
}

/** Notes, newest first by their own time, which may lie apart from when they were written. */
function viewNotes(context: Context, object: CrmObject) {
  return related(context, object, 'notes')
    .map((note) => ({
      id: note.id,
      at: valueOf(note, 'hs_timestamp') ?? '',
      body: valueOf(note, 'hs_note_body') ?? '',
      ownerId: valueOf(note, 'hubspot_owner_id'),
    }))
    .sort((a, b) => b.at.localeCompare(a.at) || Number(b.id) - Number(a.id));
}

/** All a record page shows: properties with their definitions, neighbours, the notes timeline. */
export function viewRecord(context: Context, object: CrmObject) {
  const definitions = [...context.properties.all(object.type)].filter((one) => !one.archived);
  const others = (['deals', 'companies', 'contacts'] as const).map((type) => [
    type,
    related(context, object, type).map((one) => viewObject(context, one)),
  ]);
  return {
    ...viewObject(context, object, { properties: definitions.map(({ name }) => name) }),
    objectTypeId: OBJECT_TYPES[object.type].typeId,
    definitions: definitions.map(({ name, label, type, groupName, options, hubspotDefined }) => ({
      name,
      label,
      type,
      groupName,
      options,
      hubspotDefined,
    })),
    associated: Object.fromEntries(others) as Record<string, unknown>,
    notes: viewNotes(context, object),
  };
}
