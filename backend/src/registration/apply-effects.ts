import type { Id } from '@alongside/shared/vocabulary/ids';
import type { ProtectionStatus } from '@alongside/shared/vocabulary/registration';
import { openConflict } from '../conflict/open-conflict.ts';
import { insideSavepoint } from '../platform/database/inside-savepoint.ts';
import { DoubleProtectionError } from '../platform/database/postgres-errors.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { endProtection } from '../protection-window/end-protection.ts';
import { reshapeWindows } from '../protection-window/reshape-store.ts';
import {
  type EndedStatus,
  insertWindows,
  reopenWindows,
} from '../protection-window/window-store.ts';
import type { Scope } from '../rules/claim/scope.ts';
import type { RegistrationEffect } from '../rules/registration/effects.ts';
import type { RegistrationRecord } from './registration-record.ts';

/** The registration a decision was about, and the cells it covers. */
export interface EffectSubject {
  readonly record: RegistrationRecord;
  readonly scope: Scope;
}

/**
 * Carries out what a decision brings beside the registration's own columns, in its transaction.
 *
 * @throws {DoubleProtectionError} when the database refuses a window: the transaction stays usable
 */
export async function applyEffects(
  context: OperationContext,
  subject: EffectSubject,
  effects: readonly RegistrationEffect[],
): Promise<void> {
  for (const effect of effects) await applyEffect(context, subject, effect);
}

async function applyEffect(
  context: OperationContext,
  { record, scope }: EffectSubject,
  effect: RegistrationEffect,
): Promise<void> {
  const { registrationId, customerId } = record;
  switch (effect.kind) {
    case 'open_conflict':
      await openConflict(context, { customerId, registrationId, against: effect.against });
      return;
    case 'open_window':
    case 'reshape_window': {
      const window = {
        registrationId,
        customerId,
        partnerId: record.partner.partnerId,
        scope,
        period: { startsAt: effect.startsAt, endsAt: effect.endsAt },
        exclusive: effect.exclusive,
      };
      await insideSavepoint(context.tx, () =>
        effect.kind === 'open_window'
          ? insertWindows(context.tx, window)
          : reshapeWindows(context.tx, window, context.now),
      );
      return;
    }
    case 'end_window':
      await endProtection(context, registrationId, endedStatus(effect.status), effect.endsAt);
      return;
    case 'reopen_window':
      await insideSavepoint(context.tx, () => reopenWindows(context.tx, registrationId));
      return;
    case 'ask_routing_again':
    case 'pause_decision_clock':
    case 'resume_decision_clock':
      // These stand in the registration's own columns; the operation that decided moves them.
      return;
  }
}

/** A window that ended says how; the engine never ends one into another state. */
function endedStatus(status: ProtectionStatus): EndedStatus {
  if (status === 'none' || status === 'active')
    throw new Error(`A window cannot end as "${status}".`);
  return status;
}

/** Runs `work`; when the database says that a cell is protected for somebody else, that is a conflict, never an error. */
export async function orConflict<T>(
  context: OperationContext,
  record: RegistrationRecord,
  rivals: () => Promise<readonly Id<'registration'>[]>,
  work: () => Promise<T>,
): Promise<T | 'conflict'> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DoubleProtectionError)) throw error;
    await openConflict(context, {
      customerId: record.customerId,
      registrationId: record.registrationId,
      against: await rivals(),
    });
    return 'conflict';
  }
}
