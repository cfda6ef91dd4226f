import { randomUUID } from 'node:crypto';
import { measureFairness } from '@alongside/shared/contracts/policy/measure-fairness';
import type { Command } from 'commander';
import { chooseTenant, tenantOption } from './choose-tenant.ts';
import { printFairness } from './print-fairness.ts';
import { readStart } from './read-start.ts';
import { withProduct } from './with-product.ts';

interface Options {
  readonly since?: string;
  readonly json?: boolean;
  readonly tenant?: string;
}

/** `alongside policy fairness`: whether like was answered alike, and which rules people decide against (O10). */
export function addPolicyFairness(policy: Command): void {
  policy
    .command('fairness')
    .description('say whether like was answered alike, how fast, and which rules people overrule')
    .option('--since <day>', 'only what was decided from that day on, like 2026-01-01')
    .option('--json', 'print one JSON object')
    .option(...tenantOption)
    .action(({ since, json = false, tenant }: Options) =>
      withProduct(async ({ database, dispatch }) => {
        const input = { since: readStart(since) };
        const tenantId = await chooseTenant(database, tenant);
        const actor = { kind: 'system', tenantId, origin: 'operator' } as const;
        const report = await dispatch(measureFairness, actor, input, { requestId: randomUUID() });
        if (json) console.log(JSON.stringify(report));
        else printFairness(report);
      }),
    );
}
