import type { Actor } from '@alongside/shared/vocabulary/actor';
import type { ReaderPreferences } from '@alongside/shared/vocabulary/reader';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { checkAnswer } from './check-answer.ts';
import type { Database } from './database/database.ts';
import { runInTenant } from './database/run-in-tenant.ts';
import { newId } from './ids.ts';
import type { OperationHandler, PrepareContext } from './operation-handler.ts';
import type { Sealer } from './secrets/seal.ts';
import type { Services } from './services.ts';

/** One call of one operation, checked and allowed. */
export interface Call {
  readonly database: Database;
  readonly services: Services;
  readonly sealer: Sealer;
  readonly handler: OperationHandler;
  readonly actor: Actor;
  readonly input: unknown;
  readonly reader: ReaderPreferences;
  readonly now: Instant;
  readonly checkOutput: boolean;
}

/** One transaction; nothing is audited. A second one, when the first found too little and `recover` could help. */
export async function runRead(call: Call, prepared: unknown): Promise<unknown> {
  try {
    return await readOnce(call, prepared);
  } catch (error) {
    const recovered = await call.handler.recover?.(prepareContext(call), call.input, error);
    if (recovered !== true) throw error;
    return readOnce(call, prepared);
  }
}

/** What a call has outside its transaction. */
export function prepareContext({ actor, now, services, database }: Call): PrepareContext {
  return { actor, now, services, read: (work) => runInTenant(database, actor.tenantId, work) };
}

async function readOnce(call: Call, prepared: unknown): Promise<unknown> {
  const { actor, reader, now, services, handler, input } = call;
  const { name } = handler.operation;
  const refuse = (): never => {
    throw new Error(`${name} is declared as a read, so it can neither audit nor wake.`);
  };
  const output = await runInTenant(call.database, actor.tenantId, (tx) =>
    handler.run(
      { tx, actor, reader, now, services, newId, audit: refuse, wake: refuse },
      input,
      prepared,
    ),
  );
  return call.checkOutput ? checkAnswer(handler.operation, output) : output;
}
