import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { sql } from 'kysely';
import { canonicalText } from '../platform/canonical-text.ts';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId } from '../platform/ids.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { actorKey } from '../platform/actor-key.ts';
import type { DecisionKind } from './decision-rules.ts';
import type { KeptDecision } from './replay-decision.ts';

/** A decision with what it was taken from, so that it can be explained and taken again (architecture 5). */
export interface NewDecision {
  readonly kind: DecisionKind;
  readonly registrationId?: Id<'registration'>;
  readonly conflictId?: Id<'conflict'>;
  readonly facts: object;
  readonly command: object;
  readonly decided: Decided<object, unknown>;
}

/** Keeps a decision; facts and command as canonical JSON (RFC 8785), byte for byte. */
export async function saveDecision(
  context: OperationContext,
  decision: NewDecision,
): Promise<Id<'decision'>> {
  const id = context.newId('decision');
  const { decided } = decision;
  await context.tx
    .insertInto('decision')
    .values({
      tenant_id: sql`current_tenant()`,
      id: decodeId('decision', id),
      kind: decision.kind,
      registration_id:
        decision.registrationId === undefined
          ? null
          : decodeId('registration', decision.registrationId),
      conflict_id:
        decision.conflictId === undefined ? null : decodeId('conflict', decision.conflictId),
      taken_at: context.now,
      taken_by: actorKey(context.actor),
      engine_version: decided.trace.engineVersion,
      policy_version: decided.trace.policyVersion,
      facts: canonicalText(decision.facts),
      command: canonicalText(decision.command),
      outcome: canonicalText(decided.decision),
      reasons: JSON.stringify(decided.reasons),
      trace: JSON.stringify(decided.trace),
    })
    .execute();
  return id;
}

/** A stored decision with what it was taken from, and the version of the policy it was taken under. */
export async function findKeptDecision(
  tx: TenantTransaction,
  decisionId: Id<'decision'>,
): Promise<(KeptDecision & { readonly policyVersion: number }) | undefined> {
  const row = await tx
    .selectFrom('decision')
    .selectAll()
    .where('id', '=', decodeId('decision', decisionId))
    .executeTakeFirst();
  return (
    row && {
      kind: row.kind,
      takenAt: row.taken_at,
      engineVersion: row.engine_version,
      policyVersion: row.policy_version,
      facts: row.facts,
      command: row.command,
      outcome: row.outcome,
      reasons: row.reasons,
      trace: row.trace,
    }
  );
}
