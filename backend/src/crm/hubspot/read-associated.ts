import { associationList } from './answer-schemas.ts';
import { apiPaths } from './api-paths.ts';
import type { HubspotApi } from './hubspot-api.ts';

type ObjectName = Parameters<typeof apiPaths.associations>[0];

/** Ids of all records of one kind tied to these records; read without delay, unlike search. */
export async function readAssociated(
  api: HubspotApi,
  [from, to]: readonly [ObjectName, ObjectName],
  ids: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = [];
  let inputs: { id: string; after?: string }[] = ids.map((id) => ({ id }));
  while (inputs.length > 0) {
    const { results } = await api.call(associationList, {
      method: 'POST',
      path: apiPaths.associations(from, to),
      reads: true,
      body: { inputs },
    });
    found.push(...results.flatMap((row) => row.to.map(({ toObjectId }) => toObjectId)));
    inputs = results.flatMap(({ from: { id }, paging }) =>
      paging?.next ? [{ id, after: paging.next.after }] : [],
    );
  }
  return [...new Set(found)];
}
