import { randomUUID } from 'node:crypto';
import { publishPolicy } from '@alongside/shared/contracts/policy/publish';
import type { Command } from 'commander';
import type { Composition } from '../composition.ts';
import { ProductError } from '../platform/errors.ts';
import { chooseTenant, tenantOption } from './choose-tenant.ts';
import { maxFlipsOption, OVER_LIMIT } from './flip-limit.ts';
import { readJson } from './policy-file.ts';
import { readStart } from './read-start.ts';
import { withProduct } from './with-product.ts';

interface Options {
  readonly effectiveFrom?: string;
  readonly maxFlips?: string;
  readonly tenant?: string;
}

/** `alongside policy publish <file>`: the rules of engagement from now, or from a day, on. */
export function addPolicyPublish(policy: Command): void {
  policy
    .command('publish <file>')
    .description('publish the rules of engagement in a JSON file')
    .option('--effective-from <day>', 'since when they hold, like 2026-01-01; now if left out')
    .option(...maxFlipsOption)
    .option(...tenantOption)
    .action((file: string, options: Options) =>
      withProduct((product) => publish(product, file, options)),
    );
}

async function publish(
  { database, dispatch }: Composition,
  file: string,
  { effectiveFrom, maxFlips, tenant }: Options,
): Promise<void> {
  const document = await readJson(file);
  const start = readStart(effectiveFrom);
  const tenantId = await chooseTenant(database, tenant);
  const actor = { kind: 'system', tenantId, origin: 'operator' } as const;
  const input = { document, effectiveFrom: start, maxFlips, idempotencyKey: randomUUID() };
  try {
    const published = await dispatch(publishPolicy, actor, input, { requestId: randomUUID() });
    console.log(`Version ${published.version} holds from ${published.effectiveFrom} on.`);
  } catch (error) {
    if (!(error instanceof ProductError) || error.code !== 'policy_flips_too_much') throw error;
    console.error(error.message);
    process.exitCode = OVER_LIMIT;
  }
}
