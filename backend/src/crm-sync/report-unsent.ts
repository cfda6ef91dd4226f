import type { Logger } from 'pino';
import type { SendServices } from './send-row.ts';

/** One line for each row that could not be sent; a parked one needs a person. */
export function reportUnsent(logger: Logger): SendServices['report'] {
  return ({ row, error, parked }) => {
    const line = { row: row.id, kind: row.kind, tenant: row.tenantId, attempts: row.attempts };
    const reason = error instanceof Error ? error.message : 'unknown';
    if (parked) logger.error({ ...line, reason }, 'a change could not be written to the CRM');
    else logger.warn({ ...line, reason }, 'a change will be written to the CRM later');
  };
}
