import type { StatementContext } from '@apexdevtools/apex-parser';
import type { ClassInfo } from './classes/class-info.ts';
import type { Schema } from './schema/schema.ts';
import { Transaction } from './transaction.ts';
import type { Instance, Row, Value } from './values/value.ts';

/** What the outside gives to Apex. */
export interface Host {
  readonly user: HostUser;
  /** Milliseconds. */
  now(): number;
  uuid(): string;
  /** A callout that no mock answers; absent, it is an error as in a platform test. */
  readonly send?: (request: Callout) => CalloutAnswer;
  /** Told each statement before it runs. */
  readonly onStatement?: (statement: StatementContext) => void;
}

export interface HostUser {
  readonly id: string;
  readonly organizationId: string;
  readonly email: string;
  /** What people call the user; the address when it is absent. */
  readonly name?: string;
  /** With an underscore, as Salesforce writes it: `de_DE`. */
  readonly locale: string;
  readonly timeZone: string;
}

export interface Callout {
  readonly endpoint: string;
  readonly method: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type CalloutAnswer =
  | { readonly status: number; readonly body: string }
  /** Nobody answered: Apex catches a CalloutException with this sentence. */
  | { readonly failure: string };

/** A Queueable that waits. */
export interface Job {
  readonly instance: Instance;
  readonly delayMinutes: number;
}

/** What changes while Apex runs; made anew for each test. */
export class OrgState {
  readonly statics = new Map<ClassInfo, Map<string, Value>>();
  /** Records by object in lower case. */
  readonly records = new Map<string, Row[]>();
  /** What was deleted, of all objects. */
  readonly recycleBin: Row[] = [];
  /** Jobs that wait for `Test.stopTest`, or for the queue of an org. */
  readonly jobs: Job[] = [];
  calloutMock: Instance | undefined;
  trigger: TriggerContext | undefined;
  /** A job runs: of a test, where it may add none, or of an org, where it may add one. */
  insideJob: 'test' | 'org' | undefined;
  transaction = new Transaction();
  lastNumber = 0;
  readonly schema: Schema;
  readonly host: Host;

  constructor(schema: Schema, host: Host) {
    this.schema = schema;
    this.host = host;
  }
}

/** `Trigger.*` while a trigger runs. */
export interface TriggerContext {
  readonly operation: 'insert' | 'update' | 'delete' | 'undelete';
  readonly newRows: readonly Row[] | undefined;
  readonly oldRows: readonly Row[] | undefined;
}
