import type { InputOf, Operation, OutputOf } from '@alongside/shared/contracts/define-operation';
import type { Actor } from '@alongside/shared/vocabulary/actor';
import type { FactSet } from '@alongside/shared/vocabulary/decision';
import type { Id, IdKind } from '@alongside/shared/vocabulary/ids';
import type { ReaderPreferences } from '@alongside/shared/vocabulary/reader';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { TenantTransaction } from './database/database.ts';
import type { Queue } from './queues.ts';
import type { Services } from './services.ts';

/** What an operation has before its transaction, when it may speak with a CRM. */
export interface PrepareContext {
  readonly actor: Actor;
  readonly now: Instant;
  readonly services: Services;
  /** A short transaction of its own, for what must be known before asking the CRM. */
  readonly read: <T>(work: (tx: TenantTransaction) => Promise<T>) => Promise<T>;
}

/** What an operation has inside its transaction: no network, no waiting (architecture 7). */
export interface OperationContext {
  /** Sees the actor's tenant only. */
  readonly tx: TenantTransaction;
  readonly actor: Actor;
  /** For whom sentences, dates and money of the answer are made; nothing of it is stored. */
  readonly reader: ReaderPreferences;
  /** The same for everything this call stores. */
  readonly now: Instant;
  readonly services: Services;
  readonly newId: <K extends IdKind>(kind: K) => Id<K>;
  /**
   * Notes what was changed; appended to the audit log just before the commit. `subject` is an id,
   * `details` are ids, codes, dates and amounts: never names, addresses or texts. A write that
   * notes nothing is audited without a subject.
   */
  readonly audit: (subject: string, details: FactSet) => void;
  /** Wakes the workers of a queue when the transaction commits. */
  readonly wake: (queue: Queue) => void;
}

/** An operation's use case. Network stands in `prepare`, everything else in `run`. */
export interface OperationHandler<Op extends Operation = Operation, Prepared = unknown> {
  readonly operation: Op;
  /** Runs before the transaction, once, however often the transaction is repeated. */
  prepare?(context: PrepareContext, input: InputOf<Op>): Promise<Prepared>;
  /** Throws a `ProductError` to refuse; nothing is changed then. May run again after a deadlock. */
  run(context: OperationContext, input: InputOf<Op>, prepared: Prepared): Promise<OutputOf<Op>>;
  /**
   * For a read that did not find what it needs: gets it, outside the transaction, and answers true
   * when `run` shall try once more. Rare, so that the usual read is one transaction.
   */
  recover?(context: PrepareContext, input: InputOf<Op>, error: unknown): Promise<boolean>;
}

type Run<Op extends Operation> = OperationHandler<Op, undefined>['run'];

/** Joins a contract with its use case. */
export function handle<Op extends Operation>(
  operation: Op,
  run: Run<Op>,
): OperationHandler<Op, undefined>;
export function handle<Op extends Operation, Prepared>(
  operation: Op,
  steps: Required<Pick<OperationHandler<Op, Prepared>, 'prepare' | 'run'>>,
): OperationHandler<Op, Prepared>;
export function handle<Op extends Operation>(
  operation: Op,
  steps: Required<Pick<OperationHandler<Op, undefined>, 'run' | 'recover'>>,
): OperationHandler<Op, undefined>;
export function handle<Op extends Operation>(
  operation: Op,
  steps: Run<Op> | Omit<OperationHandler<Op>, 'operation'>,
): OperationHandler<Op> {
  return typeof steps === 'function' ? { operation, run: steps } : { operation, ...steps };
}
