import type { Machine } from '@alongside/apex-runner/machine';
import { Row, type Value } from '@alongside/apex-runner/values/value';
import type { OrgRecord, OrgSource } from './org-source.ts';

/** Puts the records of the org into the memory of one call of Apex. */
export type Prepare = (machine: Machine) => void;

/** What our Apex queries of Salesforce's own records. */
const READ = ['User', 'Opportunity'] as const;

const ASSIGNMENT = 'PermissionSetAssignment';

/**
 * The records that Apex finds: those of the org, and who may use the cards. That is everybody at
 * first; what Apex gives to people stays given as long as the pages run.
 */
export function createApexRecords(org: OrgSource): () => Promise<Prepare> {
  let assignments: Row[] | undefined;
  return async () => {
    const lists = await Promise.all(READ.map(async (type) => toRows(type, await org.list(type))));
    return ({ state: { records } }) => {
      READ.forEach((type, index) => records.set(type.toLowerCase(), lists[index] ?? []));
      const [group] = records.get('permissionsetgroup') ?? [];
      assignments ??= (records.get('user') ?? []).map((user) =>
        toRow(ASSIGNMENT, {
          AssigneeId: user.fields.get('id') ?? null,
          PermissionSetGroupId: group?.fields.get('id') ?? null,
        }),
      );
      records.set(ASSIGNMENT.toLowerCase(), assignments);
    };
  };
}

function toRows(type: string, records: readonly OrgRecord[]): Row[] {
  return records.map((record) => toRow(type, record));
}

function toRow(type: string, record: Readonly<Record<string, Value>>): Row {
  const row = new Row(type);
  for (const [name, value] of Object.entries(record)) row.fields.set(name.toLowerCase(), value);
  return row;
}
