import { deleteRecord } from '../records/delete-record.ts';
import type { SandboxContext } from '../context.ts';
import type { OrgOptions } from '../options.ts';
import type { Org, ValidationRule } from '../org/org.ts';
import type { EndState, JobPace, QueryJob } from '../org/query-jobs.ts';
import type { Body } from '../records/check-values.ts';
import { getRecordOrThrow } from '../records/get-record.ts';
import type { OrgRecord, Values } from '../records/record.ts';
import { valueOf } from '../records/record.ts';
import type { Writer } from '../records/write-record.ts';
import { createRecord, updateRecord } from '../records/write-record.ts';
import type { ObjectType } from '../schema/field.ts';
import { setRate } from './set-rate.ts';

/** Whoever is said to do it; the administrator when nobody is. */
function findWriter(org: Org, userId?: string): Writer {
  const users = [...org.records.all('User')];
  const admin = users.find((user) => valueOf(user, 'Title') === 'System Administrator');
  return { org, userId: userId ?? admin?.id ?? '' };
}

/** Every field, empty ones as null. */
const allValues = (type: ObjectType, record: OrgRecord): Values =>
  Object.fromEntries(type.fields.map(({ name }) => [name, valueOf(record, name)]));

const listValues = (org: Org, type: ObjectType): readonly Values[] =>
  [...org.records.all(type.name)].map((record) => allValues(type, record));

/** What people do at the org's own screens: the same checks as the API, but no session or limit. */
function controlRecords(org: Org) {
  const locate = (type: string, id: string) => {
    const found = org.schema().require(type);
    return { type: found, record: getRecordOrThrow(org, found, id) };
  };
  return {
    list: (type: string): readonly Values[] => listValues(org, org.schema().require(type)),
    /** A living record; the deleted ones are in `list`. */
    read: (type: string, id: string): Values => {
      const found = locate(type, id);
      return allValues(found.type, found.record);
    },
    /** @returns the new record's id */
    create: (type: string, body: Body, userId?: string): string =>
      createRecord(findWriter(org, userId), org.schema().require(type), body).id,
    update: (type: string, id: string, body: Body, userId?: string): void => {
      const found = locate(type, id);
      updateRecord(findWriter(org, userId), found.type, found.record, body);
    },
    remove: (type: string, id: string, userId?: string): void => {
      const found = locate(type, id);
      deleteRecord(findWriter(org, userId), found.type, found.record);
    },
  };
}

/** One org from behind its screens, for tests, the start page and the tour. */
export function controlOrg({ orgs, sessions }: SandboxContext, org: Org) {
  const records = controlRecords(org);
  return {
    id: org.id,
    options: org.options,
    ...records,
    winOpportunity: (id: string): void =>
      records.update('Opportunity', id, { StageName: 'Closed Won' }),
    renameOpportunity: (id: string, name: string): void =>
      records.update('Opportunity', id, { Name: name }),
    /** What one unit of the corporate currency is worth in another, from a day on if one is named. */
    setRate: (isoCode: string, rate: number, startDate?: string): void =>
      setRate(org, isoCode, rate, startDate),
    /** Every access token fails from now on; refreshing helps. */
    expireSessions: (): void => sessions.expireSessions(org.id),
    /** Counts calls as made; without a number all of the day's. */
    useUpApiCalls: (used = org.usage.max): void => org.usage.setUsed(used),
    countApiCalls: (): number => org.usage.used(),
    /** The next writes to a row fail as if somebody else were changing it. */
    lockRow: (id: string, times = 1): void => org.locks.lock(id, times),
    /** Bulk query jobs, the oldest first. */
    listJobs: (): readonly QueryJob[] => org.jobs.all(),
    /** How jobs go on from now on, those that run too. */
    paceJobs: (pace: Partial<JobPace>): void => org.jobs.setPace(pace),
    /** Every job that runs ends now. */
    endJobs: (state: EndState): void => org.jobs.endAll(state),
    addValidationRule: (rule: ValidationRule): void => orgs.addValidationRule(org, rule),
    change: (changes: Partial<OrgOptions>): void => orgs.changeOptions(org, changes),
  };
}

export type OrgControl = ReturnType<typeof controlOrg>;
