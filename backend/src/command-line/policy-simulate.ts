import { randomUUID } from 'node:crypto';
import { simulatePolicy } from '@alongside/shared/contracts/policy/simulate';
import type { Command } from 'commander';
import type { Composition } from '../composition.ts';
import { chooseTenant, tenantOption } from './choose-tenant.ts';
import { maxFlipsOption, OVER_LIMIT } from './flip-limit.ts';
import { FILE_HELP, readJson } from './policy-file.ts';
import { printSimulation } from './print-simulation.ts';
import { readStart } from './read-start.ts';
import { withProduct } from './with-product.ts';

interface Options {
  readonly since?: string;
  readonly maxFlips?: string;
  readonly json?: boolean;
  readonly tenant?: string;
}

/** `alongside policy simulate <draft>`: what a draft would have decided otherwise; nothing is changed (O2). */
export function addPolicySimulate(policy: Command): void {
  policy
    .command('simulate <draft>')
    .description('try a draft on everything that was decided')
    .option('--since <day>', 'only what was decided from that day on, like 2026-01-01')
    .option(...maxFlipsOption)
    .option('--json', 'print one JSON object')
    .option(...tenantOption)
    .addHelpText('after', `\n${FILE_HELP}`)
    .action((draft: string, options: Options) =>
      withProduct((product) => simulate(product, draft, options)),
    );
}

async function simulate(
  { database, dispatch }: Composition,
  draft: string,
  { since, maxFlips, json = false, tenant }: Options,
): Promise<void> {
  const document = await readJson(draft);
  const from = readStart(since);
  const tenantId = await chooseTenant(database, tenant);
  const actor = { kind: 'system', tenantId, origin: 'operator' } as const;
  const input = { document, since: from, maxFlips, idempotencyKey: randomUUID() };
  const report = await dispatch(simulatePolicy, actor, input, { requestId: randomUUID() });
  if (json) console.log(JSON.stringify(report));
  else printSimulation(report);
  if (!report.withinLimit) process.exitCode = OVER_LIMIT;
}
