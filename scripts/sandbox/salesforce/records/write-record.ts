import { readCount } from '../ids/record-id.ts';
import type { Org } from '../org/org.ts';
import { refusal } from '../problem.ts';
import type { Field, FieldValue, ObjectType } from '../schema/field.ts';
import { compileCondition } from '../soql/compile-condition.ts';
import { parseWhere } from '../soql/parse-soql.ts';
import type { Body } from './check-values.ts';
import { checkValues, throwIfMissing } from './check-values.ts';
import { deriveValues } from './derive-values.ts';
import { keepPartners } from './keep-partners.ts';
import type { OrgRecord, Values } from './record.ts';
import { toDatetime } from './record.ts';
import { rollUpActivity } from './roll-up-activity.ts';

/** Who does something, in which org. */
export type Writer = { readonly org: Org; readonly userId: string };

/** Which right each way of writing needs. */
const RIGHTS = { create: 'createable', update: 'updateable', delete: 'deletable' } as const;

/** @throws ApiProblem INVALID_TYPE_FOR_OPERATION where an object does not allow it. */
export function throwIfBarred(type: ObjectType, way: keyof typeof RIGHTS): void {
  if (type[RIGHTS[way]]) return;
  throw refusal('INVALID_TYPE_FOR_OPERATION', `entity type ${type.name} does not support ${way}`);
}

function throwIfRuleFires(org: Org, type: ObjectType, record: OrgRecord): void {
  for (const { object, errorCondition, message, field } of org.validationRules()) {
    if (object !== type.name) continue;
    const fires = compileCondition({ org, type, text: errorCondition }, parseWhere(errorCondition));
    if (fires(record)) {
      throw refusal('FIELD_CUSTOM_VALIDATION_EXCEPTION', message, field ? [field] : []);
    }
  }
}

const defaultOf = ({ name, defaultValue }: Field, userId: string): FieldValue =>
  name === 'OwnerId' ? userId : defaultValue;

function defaultValues(type: ObjectType, userId: string): Values {
  const set = type.fields.filter((field) => defaultOf(field, userId) !== null);
  return Object.fromEntries(set.map((field) => [field.name, defaultOf(field, userId)]));
}

/** The name Salesforce gives by counting, in a format such as `PC-{000000}`. */
function numberValues({ fields }: ObjectType, id: string): Values {
  const count = String(readCount(id));
  const fill = (format: string) =>
    format.replace(/\{(0+)\}/, (_, zeros: string) => count.padStart(zeros.length, '0'));
  const numbered = fields.flatMap(({ name, autoNumber }) =>
    autoNumber === null ? [] : [[name, fill(autoNumber)] as const],
  );
  return Object.fromEntries(numbered);
}

function store(
  { org, userId }: Writer,
  type: ObjectType,
  record: OrgRecord,
  before: Values | null,
) {
  const at = toDatetime(org.now());
  const values = deriveValues(type.name, record.values, before, at);
  const system = { LastModifiedDate: at, LastModifiedById: userId, SystemModstamp: at };
  const written = { ...record, values: { ...values, ...system } };
  throwIfMissing(type, written.values);
  throwIfRuleFires(org, type, written);
  org.locks.pass(record.id);
  org.records.save(written);
  rollUpActivity(org, written);
  keepPartners(org, written, before);
  return written;
}

/** @throws ApiProblem 400 with the code of what is wrong; nothing is made then. */
export function createRecord(writer: Writer, type: ObjectType, body: Body): OrgRecord {
  throwIfBarred(type, 'create');
  const { org, userId } = writer;
  const values = checkValues(org, type, body, '');
  const id = org.records.nextId(type);
  const system = {
    Id: id,
    IsDeleted: false,
    CreatedDate: toDatetime(org.now()),
    CreatedById: userId,
  };
  const all = { ...defaultValues(type, userId), ...values, ...numberValues(type, id), ...system };
  return store(writer, type, { id, type: type.name, values: all }, null);
}

/** @throws ApiProblem 400 with the code of what is wrong; nothing changes then. */
export function updateRecord(
  writer: Writer,
  type: ObjectType,
  record: OrgRecord,
  body: Body,
): OrgRecord {
  throwIfBarred(type, 'update');
  const changes = checkValues(writer.org, type, body, record.id);
  const values = { ...record.values, ...changes };
  return store(writer, type, { ...record, values }, record.values);
}
