import type { Org } from '../org/org.ts';
import type { ObjectType } from '../schema/field.ts';
import type { OrgRecord, Values } from './record.ts';
import { isDeleted, toDatetime, valueOf } from './record.ts';
import { rollUpActivity } from './roll-up-activity.ts';
import type { Writer } from './write-record.ts';
import { throwIfBarred } from './write-record.ts';

/** Standard rows that go when the row their lookup names goes. */
const CASCADES: readonly (readonly [parent: string, child: string, lookup: string])[] = [
  ['Account', 'Opportunity', 'AccountId'],
  ['Account', 'Contact', 'AccountId'],
  ['Opportunity', 'OpportunityContactRole', 'OpportunityId'],
  ['Opportunity', 'OpportunityPartner', 'OpportunityId'],
  ['Opportunity', 'Task', 'WhatId'],
  ['Contact', 'OpportunityContactRole', 'ContactId'],
];

const living = (org: Org, type: string, lookup: string, id: string): readonly OrgRecord[] =>
  [...org.records.all(type)].filter((row) => valueOf(row, lookup) === id && !isDeleted(row));

/** Custom lookups to a row that goes are emptied (`deleteConstraint` SetNull). */
function emptyLookups({ org }: Writer, type: ObjectType, id: string, system: Values): void {
  for (const child of org.schema().all()) {
    for (const { name, referenceTo } of child.fields) {
      if (!name.endsWith('__c') || !referenceTo.includes(type.name)) continue;
      for (const row of living(org, child.name, name, id)) {
        org.records.save({ ...row, values: { ...row.values, ...system, [name]: null } });
      }
    }
  }
}

/** Moves a record and what hangs on it to the recycle bin. */
export function deleteRecord(writer: Writer, type: ObjectType, record: OrgRecord): void {
  throwIfBarred(type, 'delete');
  const { org, userId } = writer;
  org.locks.pass(record.id);
  const at = toDatetime(org.now());
  const system = { LastModifiedDate: at, LastModifiedById: userId, SystemModstamp: at };
  const gone = { ...record, values: { ...record.values, ...system, IsDeleted: true } };
  org.records.save(gone);
  rollUpActivity(org, gone);
  emptyLookups(writer, type, record.id, system);
  for (const [parent, child, lookup] of CASCADES) {
    if (parent !== type.name) continue;
    for (const row of living(org, child, lookup, record.id)) {
      deleteRecord(writer, org.schema().require(child), row);
    }
  }
}
