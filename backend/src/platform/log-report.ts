import type { Logger } from 'pino';
import { actorKey } from './actor-key.ts';
import type { DispatchReport } from './dispatch.ts';

/** One line a call; an unforeseen failure with its stack, a foreseen one without. */
export function logReport(logger: Logger, report: DispatchReport): void {
  const { requestId, operation, actor, outcome, durationMs, cause } = report;
  const line = {
    requestId,
    operation,
    tenant: actor.tenantId,
    actor: actorKey(actor),
    outcome,
    durationMs: Math.round(durationMs * 10) / 10,
  };
  if (cause === undefined) logger.info(line, 'operation');
  else logger.error({ ...line, err: cause }, 'operation failed unexpectedly');
}
