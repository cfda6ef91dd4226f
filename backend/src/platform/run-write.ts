import { sql } from 'kysely';
import { actorKey } from './actor-key.ts';
import { type AuditEvent, appendAudit } from './audit/append-audit.ts';
import { checkAnswer } from './check-answer.ts';
import type { TenantTransaction } from './database/database.ts';
import { runInTenant } from './database/run-in-tenant.ts';
import {
  claimKey,
  findAnswer,
  hashInput,
  type KeyUse,
  storeAnswer,
} from './idempotency/claim-key.ts';
import { newId } from './ids.ts';
import type { OperationContext } from './operation-handler.ts';
import { keyOf } from './parse-input.ts';
import type { Queue } from './queues.ts';
import type { Call } from './run-read.ts';

/** What was answered to the same call before, so that nothing outside is asked again. */
export function findEarlierAnswer(call: Call): Promise<{ output: unknown } | undefined> {
  return runInTenant(call.database, call.actor.tenantId, (tx) => findAnswer(tx, keyUse(call)));
}

/** Key, change, wake-ups, answer and audit in one transaction: all of it or nothing. */
export function runWrite(call: Call, prepared: unknown): Promise<unknown> {
  const use = keyUse(call);
  return runInTenant(call.database, call.actor.tenantId, async (tx) => {
    const earlier = await claimKey(tx, use, call.now);
    if (earlier) return earlier.output;
    const notes: Notes = { audit: [], wake: new Set() };
    const output = await call.handler.run(openContext(call, tx, notes), call.input, prepared);
    const answer = call.checkOutput ? checkAnswer(call.handler.operation, output) : output;
    await storeAnswer(tx, use, answer);
    for (const queue of notes.wake) await sql`SELECT wake_queue(${queue})`.execute(tx);
    await appendNotes(tx, call, notes);
    return answer;
  });
}

type AuditNote = Pick<AuditEvent, 'subject' | 'details'>;

interface Notes {
  readonly audit: AuditNote[];
  readonly wake: Set<Queue>;
}

function openContext(call: Call, tx: TenantTransaction, notes: Notes): OperationContext {
  const { actor, reader, now, services } = call;
  return {
    tx,
    actor,
    reader,
    now,
    services,
    newId,
    audit: (subject, details) => notes.audit.push({ subject, details }),
    wake: (queue) => notes.wake.add(queue),
  };
}

/** Last before the commit, because it locks the tenant's audit head. */
async function appendNotes(tx: TenantTransaction, call: Call, notes: Notes): Promise<void> {
  const { actor, now, handler } = call;
  const common = {
    tenantId: actor.tenantId,
    at: now,
    actor: actorKey(actor),
    operation: handler.operation.name,
    outcome: 'done',
  };
  const rows = notes.audit.length > 0 ? notes.audit : [{ subject: null, details: {} }];
  for (const row of rows) await appendAudit(tx, { ...common, ...row });
}

function keyUse(call: Call): KeyUse {
  return {
    tenantId: call.actor.tenantId,
    actorKey: actorKey(call.actor),
    operation: call.handler.operation.name,
    key: keyOf(call.input),
    inputHash: hashInput(call.input),
    sealer: call.sealer,
  };
}
