import { randomUUID } from 'node:crypto';
import { readLedger } from '@alongside/shared/contracts/protection-window/ledger';
import { type Id, idOf } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { Command } from 'commander';
import type { Composition } from '../composition.ts';
import { findCustomersByName } from '../customer/customer-names-store.ts';
import { UnusableFile } from '../import/sheet/unusable-file.ts';
import { readMoment } from '../import/values/read-moment.ts';
import type { TenantTransaction } from '../platform/database/database.ts';
import { runInTenant } from '../platform/database/run-in-tenant.ts';
import { chooseTenant, tenantOption } from './choose-tenant.ts';
import { describeLedger } from './describe-ledger.ts';
import { withProduct } from './with-product.ts';

interface Options {
  readonly customer: string;
  readonly at?: string;
  readonly knownAt?: string;
  readonly json?: boolean;
  readonly tenant?: string;
}

const UNASKED = 2;
const HELP = `
A moment is like 2026-03-03 or "2026-03-03 14:30"; a day alone is its noon, and all is UTC.
What was known is what had been recorded by then: a later import or correction does not count.
A customer that was merged is asked about its own past by its id.

Exit code 0: somebody was protected. 1: nobody was. 2: it cannot be asked so, and says why.`;

/** `alongside ledger`: who was protected when, as known when (backend/docs/what-was-known-when.md). */
export function addLedgerCommand(program: Command): void {
  program
    .command('ledger')
    .description('say who was protected at a customer, then or now, as it was known then or now')
    .requiredOption('--customer <name>', 'name or id of the customer')
    .option('--at <moment>', 'when protection is asked about, now if left out')
    .option('--known-at <moment>', 'what was known by then, now if left out')
    .option('--json', 'print one JSON object')
    .option(...tenantOption)
    .addHelpText('after', HELP)
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : UNASKED))
    .action(async (options: Options) => {
      let somebody: boolean | undefined;
      await withProduct(async (product) => {
        somebody = await tell(product, options);
      });
      process.exitCode = somebody === undefined ? UNASKED : somebody ? 0 : 1;
    });
}

/** Prints the answer; true when somebody was protected. */
async function tell(
  { database, dispatch, services }: Composition,
  { customer, at, knownAt, json = false, tenant }: Options,
): Promise<boolean> {
  const now = services.clock.now();
  const asked = { at: momentOf(at) ?? now, knownAt: momentOf(knownAt) ?? now };
  const tenantId = await chooseTenant(database, tenant);
  const customerId = await runInTenant(database, tenantId, (tx) => chooseCustomer(tx, customer));
  const actor = { kind: 'system', tenantId, origin: 'operator' } as const;
  const meta = { requestId: randomUUID() };
  const answer = await dispatch(readLedger, actor, { customerId, ...asked }, meta);
  console.log(json ? JSON.stringify({ customerId, ...answer }) : describeLedger(customer, answer));
  return answer.protections.length > 0;
}

function momentOf(written: string | undefined): Instant | undefined {
  if (written === undefined) return undefined;
  const read = readMoment(written, 'unknown');
  if ('value' in read) return read.value;
  throw new UnusableFile(`"${written}" ${read.problem}. ${read.remedy}`);
}

/** @throws {UnusableFile} when no customer, or more than one, is called so */
async function chooseCustomer(tx: TenantTransaction, wanted: string): Promise<Id<'customer'>> {
  const id = idOf('customer').safeParse(wanted);
  if (id.success) return id.data;
  const found = await findCustomersByName(tx, wanted);
  const [only, ...others] = found;
  if (only === undefined) throw new UnusableFile(`No customer is called "${wanted}".`);
  if (others.length === 0) return only.customerId;
  const list = found.map(({ customerId, name }) => `\n  ${customerId}  ${name}`).join('');
  throw new UnusableFile(`More than one customer is called so. Say which by its id:${list}`);
}
