import type { Command } from 'commander';
import { type AuditVerdict, verifyAudit } from '../platform/audit/verify-audit.ts';
import { readDatabaseUrl } from '../platform/config.ts';
import { openDatabase } from '../platform/database/database.ts';
import { listTenants } from '../platform/database/list-tenants.ts';

/** `alongside audit verify`: walks every tenant's chain; exit code 1 when one is broken. */
export function addAuditCommands(program: Command): void {
  program
    .command('audit')
    .description('look after the audit log')
    .command('verify')
    .description('check that no audit event was changed, removed or added')
    .option('--json', 'print one JSON object')
    .action(verify);
}

async function verify({ json = false }: { json?: boolean }): Promise<void> {
  const database = openDatabase(readDatabaseUrl(), { max: 1 });
  try {
    const verdicts: AuditVerdict[] = [];
    for (const { tenantId, name } of await listTenants(database)) {
      const verdict = await verifyAudit(database, tenantId);
      verdicts.push(verdict);
      if (!json) console.log(`${name}: ${describe(verdict)}`);
    }
    if (json) console.log(JSON.stringify({ tenants: verdicts }));
    else if (verdicts.length === 0) console.log('There is no tenant yet.');
    if (verdicts.some(({ brokenAt }) => brokenAt !== null)) process.exitCode = 1;
  } finally {
    await database.close();
  }
}

function describe({ events, brokenAt }: AuditVerdict): string {
  if (brokenAt === null) return `${events} events, unbroken.`;
  return `BROKEN at event ${brokenAt}: it is not as it was written. The ${events} before it are.`;
}
