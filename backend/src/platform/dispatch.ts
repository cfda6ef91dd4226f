import type { Operation, OutputOf } from '@alongside/shared/contracts/define-operation';
import type { Actor } from '@alongside/shared/vocabulary/actor';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { throwUnlessAllowed } from './authorise.ts';
import { parseInstant } from './database/column-types.ts';
import type { Database } from './database/database.ts';
import { ProductError } from './errors.ts';
import type { OperationHandler } from './operation-handler.ts';
import { parseInput, parseReader } from './parse-input.ts';
import { type Call, prepareContext, runRead } from './run-read.ts';
import { findEarlierAnswer, runWrite } from './run-write.ts';
import type { Sealer } from './secrets/seal.ts';
import type { Services } from './services.ts';
import { toProductError } from './to-product-error.ts';

/** What surrounds a call. */
export interface DispatchMeta {
  /** Names this call in the log and in every problem. */
  readonly requestId: string;
  /** For callers who cannot put it in the input. */
  readonly idempotencyKey?: string | undefined;
  /** For whom the answer is worded (`ReaderPreferences`); checked like the input, and no part of it. */
  readonly reader?: unknown;
  /** Only for the system with origin `import`: when it happened. */
  readonly at?: Instant | undefined;
}

/** What became of a call, for the log and the metrics. */
export interface DispatchReport {
  readonly operation: string;
  readonly actor: Actor;
  readonly requestId: string;
  /** `done`, or a code of the error catalogue. */
  readonly outcome: string;
  readonly durationMs: number;
  /** Only when the failure was not foreseen. */
  readonly cause?: unknown;
}

export interface DispatchOptions {
  readonly database: Database;
  readonly services: Services;
  /** Keeps the answers to repeated calls from being read in the database. */
  readonly sealer: Sealer;
  readonly handlers: readonly OperationHandler[];
  /** Told once for every call. */
  readonly report: (report: DispatchReport) => void;
  /** Check every answer against its contract: on in development and tests. */
  readonly checkOutput: boolean;
}

/** Calls an operation. Every door ends here (architecture 3); it knows no HTTP. */
export type Dispatch = <Op extends Operation>(
  operation: Op,
  actor: Actor,
  input: unknown,
  meta: DispatchMeta,
) => Promise<OutputOf<Op>>;

/**
 * Makes the dispatcher: input check, rights, idempotency, transaction, audit, answer check, and
 * errors, once for every operation. It throws `ProductError` and nothing else.
 */
export function createDispatch(options: DispatchOptions): Dispatch {
  const handlers = new Map(options.handlers.map((handler) => [handler.operation.name, handler]));
  return async <Op extends Operation>(
    operation: Op,
    actor: Actor,
    input: unknown,
    meta: DispatchMeta,
  ) => {
    const started = performance.now();
    const report = (outcome: string, cause?: unknown): void => {
      const durationMs = performance.now() - started;
      const { requestId } = meta;
      const call = { operation: operation.name, actor, requestId, outcome, durationMs };
      options.report(cause === undefined ? call : { ...call, cause });
    };
    try {
      const handler = handlers.get(operation.name);
      if (!handler) throw new Error(`Nobody handles ${operation.name}.`);
      const output = await perform(options, handler, actor, input, meta);
      report('done');
      return output as OutputOf<Op>;
    } catch (error) {
      const problem = toProductError(error, meta.requestId);
      report(problem.code, problem.code === 'unexpected' ? error : undefined);
      throw problem;
    }
  };
}

async function perform(
  options: DispatchOptions,
  handler: OperationHandler,
  actor: Actor,
  raw: unknown,
  meta: DispatchMeta,
): Promise<unknown> {
  const { operation } = handler;
  const input = parseInput(operation, raw, meta.idempotencyKey);
  const reader = parseReader(meta.reader);
  throwUnlessAllowed(operation, actor);
  const now = chooseNow(options, actor, meta);
  const call: Call = { ...options, handler, actor, input, reader, now };
  if (handler.prepare && operation.writes) {
    const earlier = await findEarlierAnswer(call);
    if (earlier) return earlier.output;
  }
  const prepared = await handler.prepare?.(prepareContext(call), input);
  return operation.writes ? runWrite(call, prepared) : runRead(call, prepared);
}

function chooseNow(options: DispatchOptions, actor: Actor, meta: DispatchMeta): Instant {
  if (meta.at === undefined) return options.services.clock.now();
  if (actor.kind === 'system' && actor.origin === 'import') return parseInstant(meta.at);
  throw new ProductError('not_allowed', { who: 'Only an import' });
}
