import { isRecordId } from '../ids/record-id.ts';
import type { Org } from '../org/org.ts';
import { notFound, problem } from '../problem.ts';
import type { ObjectType } from '../schema/field.ts';
import type { OrgRecord } from './record.ts';
import { isDeleted } from './record.ts';

/**
 * The living record of an id in a path.
 * @throws ApiProblem 404 NOT_FOUND, or ENTITY_IS_DELETED for what is in the recycle bin
 */
export function getRecordOrThrow(org: Org, type: ObjectType, id: string): OrgRecord {
  if (!isRecordId(id)) {
    throw notFound(`Provided external ID field does not exist or is not accessible: ${id}`);
  }
  const record = org.records.find(type.name, id);
  if (!record) throw notFound();
  if (isDeleted(record)) throw problem(404, 'ENTITY_IS_DELETED', 'entity is deleted');
  return record;
}
