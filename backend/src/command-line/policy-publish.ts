import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { publishPolicy } from '@alongside/shared/contracts/policy/publish';
import type { Command } from 'commander';
import { UnusableFile } from '../import/sheet/unusable-file.ts';
import { readMoment } from '../import/values/read-moment.ts';
import { chooseTenant, tenantOption } from './choose-tenant.ts';
import { withProduct } from './with-product.ts';

interface Options {
  readonly effectiveFrom?: string;
  readonly tenant?: string;
}

/** `alongside policy publish <file.json>`: the rules of engagement from now, or from a day, on. */
export function addPolicyCommands(program: Command): void {
  program
    .command('policy')
    .description('look after the rules of engagement')
    .command('publish <file>')
    .description('publish the rules of engagement in a JSON file')
    .option('--effective-from <day>', 'since when they hold, like 2026-01-01; now if left out')
    .option(...tenantOption)
    .action((file: string, options: Options) =>
      withProduct(async ({ database, dispatch }) => {
        const document = await readDocument(file);
        const effectiveFrom = readStart(options.effectiveFrom);
        const tenantId = await chooseTenant(database, options.tenant);
        const actor = { kind: 'system', tenantId, origin: 'operator' } as const;
        const input = { document, effectiveFrom, idempotencyKey: randomUUID() };
        const meta = { requestId: randomUUID() };
        const published = await dispatch(publishPolicy, actor, input, meta);
        console.log(`Version ${published.version} holds from ${published.effectiveFrom} on.`);
      }),
    );
}

async function readDocument(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new UnusableFile(`${file} cannot be read as JSON: ${(error as Error).message}.`);
  }
}

/** A day begins at midnight UTC here: rules hold for the whole of it. */
function readStart(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(written) ? `${written} 00:00` : written;
  const read = readMoment(day, 'unknown');
  if ('value' in read) return read.value;
  throw new UnusableFile(`"${written}" ${read.problem}. ${read.remedy}`);
}
