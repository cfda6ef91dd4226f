import type { OrgOptions } from '../options.ts';
import type { RecordStore } from '../records/record-store.ts';
import type { OrgSchema } from '../schema/org-schema.ts';
import type { QueryCursors } from '../soql/query-cursors.ts';
import type { ApiUsage } from './api-usage.ts';
import type { QueryJobs } from './query-jobs.ts';
import type { RowLocks } from './row-locks.ts';

/** Refuses records for which a condition holds, as an administrator's validation rule does. */
export type ValidationRule = {
  readonly object: string;
  /** The wrong state, in the words of a SOQL WHERE. */
  readonly errorCondition: string;
  readonly message: string;
  readonly field?: string;
};

/** One org of the sandbox with all that works on its data. */
export type Org = {
  readonly id: string;
  readonly number: number;
  readonly options: () => OrgOptions;
  readonly schema: () => OrgSchema;
  readonly records: RecordStore;
  readonly locks: RowLocks;
  readonly usage: ApiUsage;
  readonly cursors: QueryCursors;
  readonly jobs: QueryJobs;
  readonly validationRules: () => readonly ValidationRule[];
  readonly now: () => number;
};
